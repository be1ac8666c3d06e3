/** What is held while the letter of a shortcut is pressed, as a keyboard event names it; a Mac shows signs in place of words. */
const names: Readonly<Record<string, string>> = {
  alt: 'Alt',
  '⌥': 'Alt',
  ctrl: 'Control',
  macctrl: 'Control',
  '⌃': 'Control',
  command: 'Meta',
  '⌘': 'Meta',
  shift: 'Shift',
  '⇧': 'Shift',
};

/**
 * The keys that a shortcut is held with, sorted and joined: `Alt`, `Control+Shift`. Undefined where there are none, or
 * some that are not known: browsers tell a shortcut in their own language.
 */
export function heldFor(shortcut: string | undefined): string | undefined {
  const keys = shortcut?.match(/[⌃⌘⌥⇧]|[^+⌃⌘⌥⇧]+/gu) ?? [];
  const held = keys.slice(0, -1).map((key) => names[key.toLowerCase()]);
  return held.length > 0 && !held.includes(undefined) ? held.toSorted().join('+') : undefined;
}

/** As in the manifest. */
const usual = 'Alt';

/** Runs in the world of our scripts in a page, before the one that takes it: refers to nothing outside itself. */
export function lendHeld(held: string): void {
  // A symbol: an element of the page with a telling `id` shows as a named property of the world's global object.
  Object.assign(globalThis, { [Symbol.for('jernih.held')]: held });
}

/** Whether a page has to be lent what is held. */
export const isUnusual = (held: string): boolean => held !== usual;

/** What was lent to this page. */
export function heldHere(): string {
  const world: Record<symbol, unknown> & typeof globalThis = globalThis;
  return String(world[Symbol.for('jernih.held')] ?? usual);
}
