/**
 * What the scripts of one extension keep in common on a page, by name: they share one world, which no script of the page
 * sees. Made by whoever asks first.
 */
export function shared<T extends object>(name: string, make: () => T): T {
  const place = Symbol.for(`jernih.${name}`);
  const world: Record<symbol, unknown> & typeof globalThis = globalThis;
  world[place] ??= make();
  return world[place] as T;
}
