import type { Exporters } from './exporters.ts';

const place = Symbol.for('jernih.exporters');

/** Where two scripts of ours meet on a page: their world, by a symbol, which no element of the page can stand for. */
interface World {
  [place]?: Exporters;
}

export function lend(world: object, exporters: Exporters): void {
  (world as World)[place] = exporters;
}

/** The exporters, brought when they are asked for first. */
export async function borrow(world: object, bring: () => Promise<unknown>): Promise<Exporters> {
  const here = world as World;
  if (!here[place]) await bring();
  if (!here[place]) throw new Error('The exporters did not come.');
  return here[place];
}
