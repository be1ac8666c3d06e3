import { holdPlaces, type Keep } from './hold.ts';

/** What a page had shown when something was found. */
export interface Seen {
  /** No frame has shown this, but all else; undefined: none has shown anything. */
  readonly fresh?: ReadonlySet<Element> | undefined;
  readonly keep: Keep;
}

const moment = 1000;
const none: ReadonlySet<Element> = new Set();

/** Follows what a page shows, until the signal aborts: a tab that nobody looks at shows nothing. */
export function followFrames(
  page: Document,
  view: Window,
  { isAgain, until }: { isAgain: boolean; until: AbortSignal },
) {
  let isDrawn = false;
  const draw = () => {
    isDrawn = true;
  };
  if (isAgain) view.setTimeout(draw, moment);
  else view.requestAnimationFrame(draw);
  const keep = holdPlaces(page, until);
  return {
    /** All but `fresh` may have been shown by now. */
    seen: (fresh = none): Seen => ({ fresh: isDrawn ? fresh : undefined, keep }),
    unseen: { keep } satisfies Seen,
  };
}
