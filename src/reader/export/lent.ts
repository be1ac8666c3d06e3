import type { Exporters } from './exporters.ts';

/** Where two scripts of ours meet on a page: the global object of their world, which the page does not see. */
interface World {
  jernihExporters?: Exporters;
}

export function lend(world: object, exporters: Exporters): void {
  (world as World).jernihExporters = exporters;
}

/** The exporters, brought when they are asked for first. */
export async function borrow(world: object, bring: () => Promise<unknown>): Promise<Exporters> {
  const place = world as World;
  if (!place.jernihExporters) await bring();
  if (!place.jernihExporters) throw new Error('The exporters did not come.');
  return place.jernihExporters;
}
