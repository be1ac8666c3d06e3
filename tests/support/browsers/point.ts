export interface Point {
  readonly x: number;
  readonly y: number;
}

export const isPoint = (value: unknown): value is Point =>
  typeof value === 'object' && value !== null && 'x' in value && 'y' in value;

/**
 * The middle of an element, in CSS pixels of the window, once it is in sight.
 * @param ask where the element is found
 */
export async function middleOf(
  ask: (expression: string) => Promise<unknown>,
  element: string,
): Promise<Point> {
  const middle = await ask(`(() => {
    const element = ${element};
    element.scrollIntoView({ block: 'center', behavior: 'instant' });
    const { left, top, width, height } = element.getBoundingClientRect();
    return { x: left + width / 2, y: top + height / 2 };
  })()`);
  if (!isPoint(middle)) throw new Error(`There is no ${element}.`);
  return middle;
}
