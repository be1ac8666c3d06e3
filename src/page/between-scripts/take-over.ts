import { shared } from './shared.ts';

/** Ends an earlier copy of this script in the page, as after an update of the extension, and gives the life of this one. */
export function takeOver(script: string): AbortController {
  const lives = shared<{ last?: AbortController }>(`life.${script}`, () => ({}));
  lives.last?.abort();
  lives.last = new AbortController();
  return lives.last;
}
