import { read } from '../../clutter/markup/unclobbered.ts';
import { holdPlaces, type Keep } from './hold.ts';

/** What a page had shown when something was found. */
export interface Seen {
  /** No frame has shown this, but all else; undefined: none has shown anything. */
  readonly fresh?: ReadonlySet<Element> | undefined;
  /** The last that a frame has shown of a page that is still being read: nothing that was seen stands behind it. */
  readonly end?: Element | undefined;
  readonly keep: Keep;
}

const moment = 1000;

/** Follows what a page shows, until the signal aborts: a tab that nobody looks at shows nothing. */
export function followFrames(
  page: Document,
  view: Window,
  { isAgain, shown, until }: { isAgain: boolean; shown: Element | undefined; until: AbortSignal },
) {
  let isDrawn = shown !== undefined;
  const draw = () => {
    isDrawn = true;
  };
  if (isAgain) view.setTimeout(draw, moment);
  else view.requestAnimationFrame(draw);
  const keep = holdPlaces(page, until);
  return {
    /** All but `fresh` may have been shown by now; undefined: nothing has. */
    seen: (fresh?: ReadonlySet<Element>, end?: Element): Seen => ({
      fresh: isDrawn ? fresh : undefined,
      end,
      keep,
    }),
  };
}

/**
 * Tells which element was the last that a frame has shown of a page that is still being read, until the signal aborts:
 * what a person set may be told late, and nothing is looked for before. Undefined: no frame has shown any. `before` is called
 * before each of these frames.
 */
export function followShown(
  page: Document,
  before: () => void,
  until: AbortSignal,
): () => Element | undefined {
  let last: Element | undefined;
  const next = () => page.defaultView?.requestAnimationFrame(note);
  const note = () => {
    if (until.aborted) return;
    const all = read(page, 'getElementsByTagName').call(page, '*');
    if (page.body) last = all[all.length - 1];
    before();
    next();
  };
  if (page.readyState === 'loading') next();
  return () => last;
}
