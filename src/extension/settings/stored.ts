import { browser } from 'wxt/browser';
import { hear } from '../hear.ts';
import { asidePrefix } from './aside.ts';
import { failureOf } from './failure.ts';
import { readShape, type Shape, valueIn, writeShape } from './shape.ts';
import { writePace } from './write-pace.ts';

/**
 * Each but `saved` has a sentence, `settings_<name>`. `pruned`: saved, and other sites made room for it. `cut`: saved,
 * but for the oldest of a list that was too long.
 */
export type Saved = 'saved' | 'pruned' | 'cut' | 'full' | 'failed';

/** What is stored, or the defaults where nothing is, where it is damaged, and where the store itself fails. Never throws. */
export async function readStored<T extends object>(shape: Shape<T>): Promise<T> {
  try {
    const stored = await browser.storage.sync.get(shape.key);
    return valueIn(stored[shape.key], shape);
  } catch (error) {
    console.warn('Jernih reads its defaults:', error);
    return shape.defaults;
  }
}

/** Whether the store answers; where it does not, defaults hold. */
export async function canReadSettings(): Promise<boolean> {
  try {
    await browser.storage.sync.get([]);
    return true;
  } catch {
    return false;
  }
}

const isDefault = <T extends object>(value: T, { defaults }: Shape<T>): boolean =>
  JSON.stringify(value) === JSON.stringify({ ...value, ...defaults });

async function write<T extends object>(shape: Shape<T>, change: (value: T) => T): Promise<Saved> {
  const { sync, local } = browser.storage;
  try {
    const before: unknown = (await sync.get(shape.key))[shape.key];
    const { value, damaged } = readShape(before, shape);
    if (damaged) await local.set({ [asidePrefix + shape.key]: before });
    const changed = change(value);
    if (isDefault(changed, shape)) await sync.remove(shape.key);
    else await sync.set({ [shape.key]: writeShape(changed, before, shape) });
    return 'saved';
  } catch (error) {
    return failureOf(error);
  }
}

/** Changes of one key that go into its next write together. */
interface Waiting {
  change: (value: object) => object;
  readonly saved: Promise<Saved>;
}

const waiting = new Map<string, Waiting>();
const turns = new Map<string, Promise<unknown>>();

/**
 * Changes what is stored, one change after the other; those that come while the one before is being written go into
 * the next write together. A damaged value is kept aside in `storage.local` first. Never throws.
 */
export function changeStored<T extends object>(shape: Shape<T>, change: (value: T) => T): Promise<Saved> {
  const { key } = shape;
  // Under one key there is one shape, so what waits there is of this type.
  const added = change as unknown as (value: object) => object;
  const before = waiting.get(key);
  if (before) {
    const earlier = before.change;
    before.change = (value) => added(earlier(value));
    return before.saved;
  }
  const goes = async (): Promise<Saved> => {
    await writePace();
    const due = waiting.get(key);
    waiting.delete(key);
    return write(shape, (value) => (due ? due.change(value) : value) as T);
  };
  const saved = (turns.get(key) ?? Promise.resolve()).then(goes);
  waiting.set(key, { change: added, saved });
  turns.set(key, saved);
  return saved;
}

/** Calls back after each change of one of the shapes, wherever it was made, until the signal aborts. */
export function watchStored(
  shapes: readonly { readonly key: string }[],
  changed: () => void,
  until: AbortSignal,
): void {
  const listen = (changes: Record<string, unknown>) => {
    if (shapes.some(({ key }) => key in changes)) changed();
  };
  hear(browser.storage.sync.onChanged, listen, until);
}
