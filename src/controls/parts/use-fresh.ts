import { useCallback, useLayoutEffect, useState } from 'preact/hooks';

/** Calls back whenever what was read may have changed, until the signal aborts. */
export type Watch = (changed: () => void, until: AbortSignal) => void;

/** Reads something; may say before what is already known of it. */
export type Read<T> = (early: (known: T) => void) => Promise<T>;

/**
 * What `read` last said, read again at every change, one reading at a time; undefined until the first has come. What a
 * reading says early is taken of the first alone: later, more is known already.
 * Both functions must be the same at every call.
 */
export function useFresh<T>(read: Read<T>, watch: Watch): T | undefined {
  const [value, setValue] = useState<{ readonly read: T }>();
  const follow = useCallback(
    (until: AbortSignal) => {
      let isFirst = true;
      const early = (known: T) => {
        if (isFirst && !until.aborted) setValue({ read: known });
      };
      let reading = false;
      let stale = false;
      const refresh = async () => {
        stale = true;
        if (reading) return;
        reading = true;
        while (stale && !until.aborted) {
          stale = false;
          const fresh = await read(early);
          isFirst = false;
          if (!until.aborted) setValue({ read: fresh });
        }
        reading = false;
      };
      watch(refresh, until);
      return refresh();
    },
    [read, watch],
  );
  // Not an ordinary effect: that one waits for a frame, and a popup has none until it has loaded.
  useLayoutEffect(() => {
    const gone = new AbortController();
    follow(gone.signal);
    return () => gone.abort();
  }, [follow]);
  return value?.read;
}
