interface World {
  jernihReader?: AbortController;
}

/** The life of this injection. A later one into the same page (after an update of the extension) ends it. */
export function soleLife(world: object): AbortSignal {
  const place = world as World;
  place.jernihReader?.abort();
  place.jernihReader = new AbortController();
  return place.jernihReader.signal;
}
