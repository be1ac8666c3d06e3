/** Finds what a procedural selector means on a page. Throws where it cannot. */
export type Engine = (page: Document, selector: string) => Element[];

// Scripts of one extension share one world on a page, which no page script sees: the large engine, injected only
// where a person's rules need it, is handed over there.
const desk = Symbol.for('jernih.procedural');

interface Desk {
  engine?: Engine;
  readonly waiting: (() => void)[];
}

function world(): Desk {
  const here: { [desk]?: Desk } & typeof globalThis = globalThis;
  here[desk] ??= { waiting: [] };
  return here[desk];
}

/** The engine, once its script has run on this page. */
export const engineHere = (): Engine | undefined => world().engine;

/** Calls back when the engine arrives; at once if it is here. */
export function whenEngine(arrived: () => void): void {
  if (engineHere()) arrived();
  else world().waiting.push(arrived);
}

export function handOver(engine: Engine): void {
  const here = world();
  here.engine = engine;
  for (const arrived of here.waiting.splice(0)) arrived();
}
