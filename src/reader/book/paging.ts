/** The edges of what is asked for, in the window. */
type Edges = Pick<DOMRect, 'left' | 'right'>;

/** The pages of a story as they stand side by side in the window, one of them in sight. */
export interface Paging {
  /** The edges of the first page. */
  readonly first: Edges;
  /** From one page to the next, in CSS pixels. */
  readonly pitch: number;
  readonly rightToLeft: boolean;
}

/** The page on which something begins, counted from 0. */
export function pageOf({ left, right }: Edges, { first, pitch, rightToLeft }: Paging): number {
  const way = rightToLeft ? first.right - right : left - first.left;
  // Browsers round the edges of letters.
  return Math.max(0, Math.floor((way + 1) / pitch));
}

/** The first index below `length` that is past a point, where all after it are too; `length` where none is. */
export function firstPast(length: number, isPast: (index: number) => boolean): number {
  let from = 0;
  let to = length;
  while (from < to) {
    const middle = (from + to) >> 1;
    if (isPast(middle)) to = middle;
    else from = middle + 1;
  }
  return from;
}
