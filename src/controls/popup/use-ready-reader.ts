import { useEffect } from 'preact/hooks';
import { askBackground, askReader } from '../../extension/ask.ts';

/** The reader comes first: until it is there, nobody in the page looks for a story. */
async function makeReady(tabId: number): Promise<void> {
  await askBackground('reader:ready-in', { tabId });
  await askReader(tabId, 'reader:prepare');
}

/**
 * Has the reader made ready in the tab and the story found, once the popup shows what there is to show and has nothing
 * else to do; `needless` where the reader is open already, or cannot be.
 */
export function useReadyReader(tabId: number, needless: boolean): void {
  useEffect(() => {
    if (!needless) requestIdleCallback(() => void makeReady(tabId));
  }, [tabId, needless]);
}
