import type { Appearance } from '../../look/appearance.ts';

/** A page of the book in the window, in CSS pixels. */
export interface Leaf {
  /** Side by side. */
  readonly columns: 1 | 2;
  readonly columnWidth: number;
  /** Between columns; half of it at either edge of the page, so that every page is as wide as every other. */
  readonly gap: number;
  /** Left free by the controls. */
  readonly top: number;
  readonly bottom: number;
  /** Left of the window at either side of the page. */
  readonly beside: number;
}

/** Lines on a page, and letters of full width in one: whoever has less room than that scrolls. */
const fewestLines = 8;
const fewestLetters = 11;
/** Of the chosen width: a column next to another may be so much narrower. */
const enough = 0.85;

/** Where the row of controls is under the thumb. */
const narrow = 600;
const row = 53;
const folio = 44;

/** How a page of the story is laid out in this window; undefined where a page would hold too little to be turned. */
export function leafOf(
  { innerWidth: width, innerHeight: height }: Pick<Window, 'innerWidth' | 'innerHeight'>,
  { size, lineHeight, width: letters }: Pick<Appearance, 'size' | 'lineHeight' | 'width'>,
): Leaf | undefined {
  const isNarrow = width < narrow;
  const em = isNarrow ? size * 0.92 : size;
  const gap = Math.round(em * (isNarrow ? 2.2 : 2.8));
  const measure = Math.round((letters / 2) * em);
  const columns = width >= 2 * (measure * enough + gap) && !isNarrow ? 2 : 1;
  const columnWidth = Math.min(measure, Math.floor(width / columns) - gap);
  const top = isNarrow ? 24 : row + 8;
  const bottom = isNarrow ? row + folio : folio + 8;
  if (height - top - bottom < fewestLines * lineHeight * em || columnWidth < fewestLetters * em)
    return undefined;
  const beside = Math.floor((width - columns * (columnWidth + gap)) / 2);
  return { columns, columnWidth, gap, top, bottom, beside };
}

/** How wide a page is, and how far the next one. */
export const pitchOf = ({ columns, columnWidth, gap }: Leaf): number => columns * (columnWidth + gap);
