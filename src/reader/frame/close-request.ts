import { trusted } from '../trusted.ts';

/** What a browser with close requests has; not all do. */
interface Watcher extends EventTarget {
  destroy(): void;
}

interface Watching {
  readonly CloseWatcher?: new () => Watcher;
}

/**
 * Hears when the browser is asked to close what lies uppermost, by Escape or by Android's way back, until the signal
 * aborts. That is told to whoever watches and runs through no page: it reaches the reader also where a page listened
 * first and keeps the keys for itself, as long as it does not prevent them.
 */
export function hearCloseRequests(view: Window | null, hear: () => void, until: AbortSignal): void {
  const Watcher = (view as Watching | null)?.CloseWatcher;
  if (!Watcher) return;
  let watcher: Watcher | undefined;
  // One serves for one request.
  const watch = () => {
    if (until.aborted) return;
    watcher = new Watcher();
    watcher.addEventListener('close', answer, { once: true });
  };
  const heard = trusted(hear);
  const answer = (event: Event) => {
    heard(event);
    watch();
  };
  watch();
  until.addEventListener('abort', () => watcher?.destroy());
}
