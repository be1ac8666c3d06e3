import { useCallback, useLayoutEffect, useRef } from 'preact/hooks';
import { outlineIn } from '../../extension/outline.ts';

/** Has the page outline a row by its id, or none (`undefined`). What is outlined goes with the popup. */
export function useOutline(tabId: number): (id: number | undefined) => void {
  const outline = useRef<(id: number | undefined) => void>(() => undefined);
  useLayoutEffect(() => {
    const gone = new AbortController();
    outline.current = outlineIn(tabId, gone.signal);
    return () => gone.abort();
  }, [tabId]);
  return useCallback((id) => outline.current(id), []);
}
