import { type Appearance, appearanceRanges, initialAppearance } from '../../look/appearance.ts';
import { ownPalette } from '../own-palette.ts';
import { blocksOf, placeInReader, topOf } from '../shell/reading-place.ts';
import type { Stage } from '../shell/stage.ts';
import { stepped } from '../stepped.ts';
import { themes } from '../themes.ts';
import type { Acts, Drawn } from './view.ts';

/** Whether this look is light letters on dark paper, here and now. */
export function isDark(appearance: Appearance, host: HTMLElement): boolean {
  const { theme } = appearance;
  if (theme === 'own') return ownPalette(appearance).scheme === 'dark';
  if (theme !== 'auto') return themes[theme].scheme === 'dark';
  return host.ownerDocument.defaultView?.matchMedia?.('(prefers-color-scheme: dark)').matches ?? false;
}

/** The block that is being read, and where it stands in the window. */
function lineAtTop(article: HTMLElement): { element: Element; top: number } | undefined {
  const blocks = blocksOf(article);
  const place = placeInReader(blocks, 0.1);
  const block = place && blocks[place.index];
  return block && { element: block.element, top: topOf(block.element) };
}

/** Shows a look at once, around the line that is being read: letters may grow, the place stays. */
export function wear({ host, article, dress }: Stage, appearance: Appearance, show: Drawn['show']): void {
  const before = lineAtTop(article);
  dress(appearance);
  if (before && host.scrollTop > 0) host.scrollTop += topOf(before.element) - before.top;
  show({ appearance, dark: isDark(appearance, host) });
}

/** What the controls can do to the look. */
export function lookActs(
  stage: Stage,
  { now, show, remember }: Drawn,
): Pick<Acts, 'look' | 'resetLook' | 'step'> {
  const choose = (appearance: Appearance) => {
    wear(stage, appearance, show);
    remember.later(appearance);
  };
  stage.missing = () => show({ said: now().speech.words('reader_missing') });
  return {
    look: (change) => choose({ ...now().appearance, ...change }),
    resetLook: () => choose(initialAppearance),
    step: (direction) => {
      const { appearance } = now();
      const size = stepped(appearance.size, appearanceRanges.size, direction);
      if (size !== appearance.size) choose({ ...appearance, size });
    },
  };
}
