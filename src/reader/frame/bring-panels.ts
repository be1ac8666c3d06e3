import { adopt, makeSheet } from '../shell/adopt-sheet.ts';
import { trusted } from '../trusted.ts';
import type { Panels } from './view.ts';

/** What opens something: the controls, pictures and links within the story. */
const openers = '.ui, img, a[href^="#"]';

/**
 * Call the answer to have the panels there: true once they are, false where they cannot be brought, or the signal aborts.
 * They come at the latest as they are asked for; mostly a moment before, when a pointer or the focus is where something
 * opens them. `came` is told, with their looks adopted.
 */
export function panelBringer(
  frame: ShadowRoot,
  bring: () => Promise<Panels>,
  came: (panels: Panels) => void,
  until: AbortSignal,
): () => Promise<boolean> {
  let coming: Promise<boolean> | undefined;
  const come = async () => {
    try {
      const panels = await bring();
      if (until.aborted) return false;
      adopt(frame, makeSheet(frame.ownerDocument, panels.css));
      came(panels);
      return true;
    } catch (error) {
      // The next press tries again.
      coming = undefined;
      console.error('Jernih:', error);
      return false;
    }
  };
  const ask = () => {
    coming ??= come();
    return coming;
  };
  let foreseen = false;
  const foresee = trusted(({ target }: Event) => {
    if (foreseen || !(target instanceof Element && target.closest(openers))) return;
    foreseen = true;
    void ask();
  });
  for (const name of ['pointerover', 'focusin']) frame.addEventListener(name, foresee, { signal: until });
  return ask;
}
