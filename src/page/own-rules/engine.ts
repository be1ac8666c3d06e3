import { shared } from '../between-scripts/shared.ts';

/** Finds what a procedural selector means on a page. Throws where it cannot. */
export type Engine = (page: Document, selector: string) => Element[];

interface Desk {
  engine?: Engine;
  readonly waiting: (() => void)[];
}

// The large engine, injected only where a person's rules need it, is handed over here.
const world = () => shared<Desk>('procedural', () => ({ waiting: [] }));

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
