import type { Appearance } from '../look/appearance.ts';
import { contrastOf, enoughContrast, luminanceOf, mixed } from '../look/contrast.ts';
import type { Palette } from './themes.ts';

/** Lighter papers than this are written on in dark ink: here black and white stand out alike. */
const middle = 0.179;

/** Of what a person highlights. */
const marker = '#f2c200';

/** The first of some colours that can be read on the paper; where none can, black or white, one of which always can. */
const readable = (colours: readonly string[], paper: string): string =>
  colours.find((colour) => contrastOf(colour, paper) >= enoughContrast) ??
  (luminanceOf(paper) > middle ? '#000000' : '#ffffff');

/** The controls' text and signs in a person's own colours: those where they can be read. */
export function safeColours({ ownPaper, ownInk, ownAccent }: Appearance): { ink: string; accent: string } {
  return { ink: readable([ownInk], ownPaper), accent: readable([ownAccent, ownInk], ownPaper) };
}

/** The colours that a person chose, with what stands between them made of them. */
export function ownPalette(look: Appearance): Palette {
  const { ownPaper: paper, ownInk: ink, ownAccent: accent } = look;
  const isLight = luminanceOf(paper) > middle;
  const ground = (colour: string) =>
    [0.72, 0.8, 0.88, 0.94]
      .map((share) => mixed(colour, paper, share))
      .find((mixture) => contrastOf(ink, mixture) >= enoughContrast) ?? paper;
  const muted = readable(
    [0.3, 0.2, 0.1, 0].map((share) => mixed(ink, paper, share)),
    paper,
  );
  // Light letters stand out less on lighter ground: panels keep the paper's where that would be too little.
  const onPanels = [muted, ...Object.values(safeColours(look))];
  const lighter = mixed(paper, '#ffffff', isLight ? 0.5 : 0.07);
  return {
    scheme: isLight ? 'light' : 'dark',
    paper,
    raised: onPanels.every((colour) => contrastOf(colour, lighter) >= enoughContrast) ? lighter : paper,
    ink,
    muted,
    line: mixed(ink, paper, 0.82),
    accent,
    mark: ground(accent),
    passage: ground(marker),
  };
}
