import type { Cleaning } from './between-scripts/cleaning-desk.ts';
import { isEdited } from './copying/guard-copies.ts';

/** Milliseconds; the same keys go back, open menus and change windows. */
const rest = 10_000;
/** On one page: who presses them more often means something else by them. */
const mostTimes = 5;

const modifiers = ['Alt', 'Control', 'Meta', 'Shift'] as const;

/** All that a shortcut is held with is down, and nothing else: a letter follows a tenth of a second later, or does not. */
function isHeld(event: KeyboardEvent, held: string): boolean {
  const { key, repeat } = event;
  const down = modifiers.filter((name) => name === key || event.getModifierState(name)).join('+');
  return !repeat && down === held && held.split('+').includes(key);
}

/** The menu of the page, in which we stand, and not that of a link or of what is selected. */
const isOfPage = (event: MouseEvent): boolean =>
  event.view?.getSelection()?.isCollapsed !== false &&
  !event.composedPath().some((at) => (at as Element).localName === 'a');

/**
 * Hears keys, and the menus that are opened, and tells when the reader may be asked for next. Seldom, on a page with a
 * story only, and never of what is done in a field.
 * @param held as `heldFor` says it: `Alt`, `Control+Shift`; empty where no key is foreseen
 */
export function foresee(
  held: string,
  { story }: Pick<Cleaning, 'story'>,
  tell: () => void,
): (event: KeyboardEvent | MouseEvent) => void {
  let [due, left] = [0, mostTimes];
  return (event) => {
    const { timeStamp } = event;
    if (left === 0 || timeStamp < due) return;
    if ('key' in event ? !isHeld(event, held) : !isOfPage(event)) return;
    const [at] = event.composedPath();
    if (isEdited(at as Node)) return;
    due = timeStamp + rest;
    if (!story()) return;
    left -= 1;
    tell();
  };
}
