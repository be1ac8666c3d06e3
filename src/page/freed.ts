import type { Place } from './measure.ts';

interface Screen {
  readonly width: number;
  readonly height: number;
}

/** Width × height of all places, in CSS pixels. */
export const pixelsOf = (places: readonly Place[]): number =>
  Math.round(places.reduce((sum, { width, height }) => sum + width * height, 0));

/** Share of the first screen that the places take, 0 to 1; where two lie over each other both count. */
export function shareOfFirstScreen(places: readonly Place[], { width, height }: Screen): number {
  const seen = places.map(
    (place) => overlap(place.x, place.width, width) * overlap(place.y, place.height, height),
  );
  const sum = seen.reduce((all, one) => all + one, 0);
  return Math.min(1, sum / (width * height));
}

/** How much of a length that begins at `start` lies between 0 and `end`. */
const overlap = (start: number, length: number, end: number): number =>
  Math.max(0, Math.min(start + length, end) - Math.max(start, 0));
