import { useCallback, useLayoutEffect, useRef } from 'preact/hooks';
import { askPage } from '../../extension/ask.ts';
import { popupOver } from '../../extension/popup-life.ts';

/** Has the page outline a row by its id, or none (`undefined`). What is outlined goes with the popup. */
export function useOutline(tabId: number): (id: number | undefined) => void {
  const announce = useRef<() => void>(() => undefined);
  useLayoutEffect(() => {
    const gone = new AbortController();
    announce.current = popupOver(tabId, gone.signal);
    return () => gone.abort();
  }, [tabId]);
  return useCallback(
    (id) => {
      announce.current();
      askPage(tabId, 'page:outline', { id });
    },
    [tabId],
  );
}
