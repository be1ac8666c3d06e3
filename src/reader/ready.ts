// A symbol: an element of the page with a telling `id` shows as a named property of the world's global object.
const place = Symbol.for('jernih.ready');

interface World {
  [place]?: true;
}

/** Says to the next reader that comes into this world that nobody has asked for it yet. */
export function beReady(world: object): void {
  (world as World)[place] = true;
}

/** Whether that was said, to the reader that asks first. */
export function isOnlyReady(world: object): boolean {
  const said = (world as World)[place] === true;
  delete (world as World)[place];
  return said;
}
