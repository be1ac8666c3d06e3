import type { PageSource } from '../article/pages/further.ts';
import type { ReadAloud } from './aloud/read-aloud.ts';
import type { Exporters } from './export/exporters.ts';
import type { Panels } from './frame/view.ts';
import type { JoinPages } from './pages/join-pages.ts';
import type { FollowPassages } from './passages/follow-passages.ts';

/** Parts of the reader that come into a page when they are asked for, each in a script of its own. */
export interface Parts {
  readonly exporters: Exporters;
  readonly panels: Panels;
  readonly passages: FollowPassages;
  readonly 'read-aloud': ReadAloud;
  readonly 'further-pages': (source: PageSource) => JoinPages;
}

const place = Symbol.for('jernih.parts');

/** Where scripts of ours meet on a page: their world, by a symbol, which no element of the page can stand for. */
interface World {
  [place]?: Partial<Parts>;
}

export function lend(world: object, part: Partial<Parts>): void {
  const here: World = world;
  here[place] = { ...here[place], ...part };
}

/** Forgets what was lent to an earlier reader, as before an update: a part works with the version that it came for. */
export function forgetLent(world: object): void {
  delete (world as World)[place];
}

/** A part, brought when it is asked for first. */
export async function borrow<P extends keyof Parts>(
  world: object,
  part: P,
  bring: () => Promise<unknown>,
): Promise<Parts[P]> {
  const here: World = world;
  if (!here[place]?.[part]) await bring();
  const found = here[place]?.[part];
  if (!found) throw new Error(`What was asked for did not come: ${part}.`);
  return found;
}
