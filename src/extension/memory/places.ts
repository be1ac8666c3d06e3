import { hashOf } from './key.ts';
import { inTurn, keep, recall } from './store.ts';

/** Where in a story somebody stopped: the index of the block at the top of the window. */
interface Kept {
  readonly block: number;
  /** Days since 1970. */
  readonly day: number;
}

type Places = Readonly<Record<string, Kept>>;

const name = 'places';
/** Of the stored shape; without one, it is the places alone. What a later Jernih wrote means nothing here. */
const version = 2;
const longest = 30;
const most = 500;

const today = (): number => Math.floor(Date.now() / 86_400_000);

const isKept = (value: unknown): value is Kept =>
  typeof value === 'object' &&
  value !== null &&
  'block' in value &&
  'day' in value &&
  Number.isSafeInteger(value.block) &&
  Number.isSafeInteger(value.day);

type Fields = Readonly<Record<string, unknown>>;

const isFields = (value: unknown): value is Fields => typeof value === 'object' && value !== null;

function storiesIn(stored: unknown): Fields {
  if (!isFields(stored)) return {};
  if (!('version' in stored)) return stored;
  return stored.version === version && isFields(stored.stories) ? stored.stories : {};
}

/** Those of the last thirty days, the newest last. */
async function recent(): Promise<Places> {
  const entries = Object.entries(storiesIn(await recall(name)));
  const since = today() - longest;
  return Object.fromEntries(
    entries.filter((entry): entry is [string, Kept] => isKept(entry[1]) && entry[1].day > since),
  );
}

/** The block that was being read of this story within the last thirty days. */
export function placeOf(address: string): Promise<number | undefined> {
  return inTurn(async () => {
    const places = await recent();
    if (Object.keys(places).length === 0) return undefined;
    return places[await hashOf(address)]?.block;
  });
}

/** Remembers the block that is being read; 0, the beginning, is nothing to remember. */
export function keepPlace(address: string, block: number): Promise<void> {
  return inTurn(async () => {
    const hash = await hashOf(address);
    const { [hash]: _, ...others } = await recent();
    const places = block > 0 ? { ...others, [hash]: { block, day: today() } } : others;
    await keep(name, { version, stories: Object.fromEntries(Object.entries(places).slice(-most)) });
  });
}

export async function countPlaces(): Promise<number> {
  return Object.keys(await recent()).length;
}
