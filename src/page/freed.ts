import type { Place } from './measure.ts';

const cells = 32;

/** Width × height of all places, in CSS pixels. */
export const pixelsOf = (places: readonly Place[]): number =>
  Math.round(places.reduce((sum, { width, height }) => sum + width * height, 0));

/** Share of the first screen that the places cover together, 0 to 1, looked up on a grid. */
export function shareOfFirstScreen(
  places: readonly Place[],
  screen: { readonly width: number; readonly height: number },
): number {
  let covered = 0;
  for (let cell = 0; cell < cells * cells; cell += 1) {
    const x = ((cell % cells) + 0.5) * (screen.width / cells);
    const y = (Math.floor(cell / cells) + 0.5) * (screen.height / cells);
    if (places.some((place) => isOn(place, x, y))) covered += 1;
  }
  return covered / (cells * cells);
}

const isOn = (place: Place, x: number, y: number): boolean =>
  x >= place.x && x < place.x + place.width && y >= place.y && y < place.y + place.height;
