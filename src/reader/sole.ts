// A symbol: an element of the page with a telling `id` shows as a named property of the world's global object.
const life = Symbol.for('jernih.reader');

interface World {
  [life]?: AbortController;
}

/** The life of this injection. A later one into the same page (after an update of the extension) ends it. */
export function soleLife(world: object): AbortSignal {
  const place = world as World;
  place[life]?.abort();
  place[life] = new AbortController();
  return place[life].signal;
}
