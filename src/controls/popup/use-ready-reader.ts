import { useEffect } from 'preact/hooks';
import { askBackground } from '../../extension/ask.ts';

/** Has the reader made ready in the tab, once the popup shows what there is to show and has nothing else to do; `needless` where it is there already, or cannot be. */
export function useReadyReader(tabId: number, needless: boolean): void {
  useEffect(() => {
    if (!needless) requestIdleCallback(() => void askBackground('reader:ready-in', { tabId }));
  }, [tabId, needless]);
}
