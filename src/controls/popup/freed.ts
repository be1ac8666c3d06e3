import type { Box, Screen } from '../../clutter/ledger-row.ts';

/** CSS pixels that the boxes cover; where they lie over each other, once. */
export const pixelsOf = (boxes: readonly Box[]): number => Math.round(areaOf(boxes));

/** Share of the first screen that the boxes cover, 0 to 1. */
export function shareOfScreen(boxes: readonly Box[], { width, height }: Screen): number {
  const seen = boxes.map((box): Box => {
    const x = Math.max(0, box.x);
    const y = Math.max(0, box.y);
    return {
      x,
      y,
      width: Math.min(width, box.x + box.width) - x,
      height: Math.min(height, box.y + box.height) - y,
    };
  });
  return areaOf(seen) / (width * height);
}

/** The exact area of the union: cut into strips at every upper and lower edge, in each of which boxes only lie side by side. */
function areaOf(all: readonly Box[]): number {
  const boxes = all.filter(({ width, height }) => width > 0 && height > 0).sort((a, b) => a.x - b.x);
  const edges = [...new Set(boxes.flatMap(({ y, height }) => [y, y + height]))].sort((a, b) => a - b);
  return edges.reduce((sum, top, index) => {
    const bottom = edges[index + 1] ?? top;
    const across = boxes.filter(({ y, height }) => y <= top && y + height >= bottom);
    return sum + (bottom - top) * lengthOf(across);
  }, 0);
}

/** How much of a line the boxes cover, sorted by where they begin. */
function lengthOf(boxes: readonly Box[]): number {
  let end = Number.NEGATIVE_INFINITY;
  let sum = 0;
  for (const { x, width } of boxes) {
    sum += Math.max(0, x + width - Math.max(end, x));
    end = Math.max(end, x + width);
  }
  return sum;
}
