import { useCallback } from 'preact/hooks';
import type { Shape } from '../../extension/settings/shape.ts';
import { readStored, watchStored } from '../../extension/settings/stored.ts';
import { useFresh, type Watch } from './use-fresh.ts';

/** A stored value, always as it is now; undefined until it is known. `shape` must be the same at every call. */
export function useStored<T extends object>(shape: Shape<T>): T | undefined {
  const read = useCallback(() => readStored(shape), [shape]);
  const watch = useCallback<Watch>((changed, until) => watchStored([shape], changed, until), [shape]);
  return useFresh(read, watch);
}
