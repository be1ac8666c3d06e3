import type { LayOut } from './stage.ts';

const place = Symbol.for('jernih.book');

/** Where two scripts of ours meet on a page: their world, by a symbol, which no element of the page can stand for. */
interface World {
  [place]?: LayOut;
}

export function lendBook(world: object, layOut: LayOut): void {
  (world as World)[place] = layOut;
}

/** What lays out: there already, else brought when a look asks for pages first. Who never does has no need of it. */
export const borrowBook =
  (world: object, bring: () => Promise<unknown>): LayOut =>
  (stage, until) => {
    const here: World = world;
    const layOut = () => here[place]?.(stage, until);
    const laidOut = () => (here[place] ? layOut() : stage.missing?.());
    if (here[place] || stage.look?.layout !== 'pages') layOut();
    else void bring().then(laidOut);
  };
