import { browser } from 'wxt/browser';
import { readShape, type Shape, writeShape } from './shape.ts';

/** Each but `saved` has a sentence, `settings_<name>`. */
export type Saved = 'saved' | 'full' | 'failed';

/** What is stored, or the defaults where nothing is, where it is damaged, and where the store itself fails. Never throws. */
export async function readStored<T extends object>(shape: Shape<T>): Promise<T> {
  try {
    const stored = await browser.storage.sync.get(shape.key);
    return readShape(stored[shape.key], shape).value;
  } catch (error) {
    console.warn('Jernih reads its defaults:', error);
    return shape.defaults;
  }
}

const isDefault = <T extends object>(value: T, { defaults }: Shape<T>): boolean =>
  JSON.stringify(value) === JSON.stringify({ ...value, ...defaults });

async function write<T extends object>(shape: Shape<T>, change: (value: T) => T): Promise<Saved> {
  const { sync, local } = browser.storage;
  try {
    const before: unknown = (await sync.get(shape.key))[shape.key];
    const { value, damaged } = readShape(before, shape);
    if (damaged) await local.set({ [`aside:${shape.key}`]: before });
    const changed = change(value);
    if (isDefault(changed, shape)) await sync.remove(shape.key);
    else await sync.set({ [shape.key]: writeShape(changed, before, shape) });
    return 'saved';
  } catch (error) {
    return /quota|exceed/i.test(String(error)) ? 'full' : 'failed';
  }
}

let turn: Promise<unknown> = Promise.resolve();

/** Changes what is stored, one change after the other. A damaged value is kept aside in `storage.local` first. Never throws. */
export function changeStored<T extends object>(shape: Shape<T>, change: (value: T) => T): Promise<Saved> {
  const saved = turn.then(() => write(shape, change));
  turn = saved;
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
  browser.storage.sync.onChanged.addListener(listen);
  until.addEventListener('abort', () => browser.storage.sync.onChanged.removeListener(listen));
}
