import { shared } from './shared.ts';

/** The life of something of ours that is on the page or not: begun, or ended (undefined) where one of that name goes on. */
export function toggled(name: string): AbortController | undefined {
  const lives = shared<{ on?: AbortController }>(`toggled.${name}`, () => ({}));
  const before = lives.on;
  if (before && !before.signal.aborted) {
    before.abort();
    return undefined;
  }
  lives.on = new AbortController();
  return lives.on;
}
