import type { Appearance } from './appearance.ts';
import { contrastOf, enoughContrast } from './contrast.ts';

/** The colours that a person chooses, in the order in which they are asked for. */
export const ownColours = [
  'ownPaper',
  'ownInk',
  'ownAccent',
] as const satisfies readonly (keyof Appearance)[];

/** What is hard to read in these colours, with how little it stands out; nothing where all is well. */
export function faintIn({ ownPaper, ownInk, ownAccent }: Pick<Appearance, (typeof ownColours)[number]>): {
  readonly what: 'text' | 'links';
  readonly contrast: number;
}[] {
  return [
    { what: 'text' as const, contrast: contrastOf(ownInk, ownPaper) },
    { what: 'links' as const, contrast: contrastOf(ownAccent, ownPaper) },
  ].filter(({ contrast }) => contrast < enoughContrast);
}
