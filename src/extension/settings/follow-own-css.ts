import { ownCss } from './own-css.ts';
import { readStored, watchStored } from './stored.ts';

/** Calls back with a person's own styles: once they are read, and again at each change, until the signal aborts. */
export function followOwnCss(use: (css: string) => void, until: AbortSignal): void {
  const renew = async () => {
    const { css } = await readStored(ownCss);
    if (!until.aborted) use(css);
  };
  watchStored([ownCss], renew, until);
  void renew();
}
