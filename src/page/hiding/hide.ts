import type { Finding } from '../../clutter/finding.ts';
import { contains, isElement, parentOf, read, standsIn } from '../../clutter/markup/unclobbered.ts';
import { layoutOf } from '../layout-of.ts';
import type { Seen } from './frames.ts';
import { markingUntil } from './marking.ts';
import { marks } from './marks.ts';

/** One finding, hidden until a signal aborts. */
export interface Hidden {
  /** What carries the marks; grows when bare text is wrapped, and by a curtain that is lifted with it. */
  readonly elements: Element[];
  /** Marks these as what was found is marked: where the page took that off, or what is hidden with it. */
  mark(elements: readonly Element[]): void;
  /** Sets another of our marks, or takes it off. */
  turn(mark: string, on: boolean): void;
}

/**
 * Marks what was found; the sheet hides what is marked. Nothing is moved, no `style` or `class` is touched. Bare text at
 * the end of a paragraph waits to be wrapped. What was seen before keeps its place, as it was: not what has just come into
 * it.
 */
export function hide(
  { kind, element, tail }: Finding,
  { fresh, end, keep }: Seen,
  until: AbortSignal,
): Hidden {
  const elements: Element[] = (tail ?? [element]).filter(isElement);
  if (fresh && (tail || !(standsIn(element, fresh) || isLast(element, end)))) {
    keep([...elements], until);
    if (!tail) elements.push(...[...fresh].filter((one) => contains(element, one)));
  }
  const { set, remove } = markingUntil(until);
  const values = new Map<string, string>([[marks.kind, kind]]);
  const mark: Hidden['mark'] = (some) => {
    for (const each of some) for (const [name, value] of values) set(each, name, value);
  };
  mark(elements);
  return {
    elements,
    mark,
    turn(name, on) {
      if (on) values.set(name, '');
      else values.delete(name);
      for (const each of elements) {
        if (on) set(each, name, '');
        else remove(each, name);
      }
    },
  };
}

/** Seen in part at most, with nothing behind it yet, nor beside it or a box around it: nothing moves as it goes. */
function isLast(element: Element, end: Element | undefined): boolean {
  const layout = end && contains(element, end) && layoutOf(element.ownerDocument);
  if (!layout || /^inline/.test(layout.style(element).display)) return false;
  const top = layout.box(element).y;
  for (let at: Element | null = element; at; at = parentOf(at)) {
    const before = read(at, 'previousElementSibling');
    if (before && layout.box(before).y + layout.box(before).height > top) return false;
  }
  return true;
}
