import type { Cleaning } from './cleaning-desk.ts';
import { isEdited } from './guard-copies.ts';

/** Milliseconds; the same keys go back, open menus and change windows. */
const rest = 10_000;
/** On one page: who presses them more often means something else by them. */
const mostTimes = 5;

const modifiers = ['Alt', 'Control', 'Meta', 'Shift'] as const;

/**
 * Hears keys and tells when all that a shortcut is held with went down, and nothing else: a letter follows a tenth of a
 * second later, or does not. Seldom, on a page with a story only, and never of what is pressed in a field.
 * @param held as `heldFor` says it: `Alt`, `Control+Shift`
 */
export function foresee(
  held: string,
  { story }: Pick<Cleaning, 'story'>,
  tell: () => void,
): (event: KeyboardEvent) => void {
  let [due, left] = [0, mostTimes];
  return (event) => {
    const { key, repeat, timeStamp } = event;
    const down = modifiers.filter((name) => name === key || event.getModifierState(name)).join('+');
    if (repeat || left === 0 || timeStamp < due || down !== held || !held.split('+').includes(key)) return;
    const [at] = event.composedPath();
    if (isEdited(at as Node)) return;
    due = timeStamp + rest;
    if (!story()) return;
    left -= 1;
    tell();
  };
}
