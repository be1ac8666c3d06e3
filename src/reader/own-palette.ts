import type { Appearance } from '../look/appearance.ts';
import { contrastOf, enoughContrast, luminanceOf, mixed } from '../look/contrast.ts';
import type { Palette } from './themes.ts';

/** Lighter papers than this are written on in dark ink: here black and white stand out alike. */
const middle = 0.179;

/** The palest of some mixtures that can still be read; where none can, the unmixed. */
const readable = (ink: string, paper: string, shares: readonly number[]): string =>
  shares.map((share) => mixed(ink, paper, share)).find((mix) => contrastOf(mix, paper) >= enoughContrast) ??
  ink;

/** The colours that a person chose, with what stands between them made of them. */
export function ownPalette({ ownPaper: paper, ownInk: ink, ownAccent: accent }: Appearance): Palette {
  const isLight = luminanceOf(paper) > middle;
  const marks = [0.72, 0.8, 0.88, 0.94].map((share) => mixed(accent, paper, share));
  return {
    scheme: isLight ? 'light' : 'dark',
    paper,
    raised: mixed(paper, '#ffffff', isLight ? 0.5 : 0.07),
    ink,
    muted: readable(ink, paper, [0.3, 0.2, 0.1]),
    line: mixed(ink, paper, 0.82),
    accent,
    mark: marks.find((mark) => contrastOf(ink, mark) >= enoughContrast) ?? paper,
  };
}
