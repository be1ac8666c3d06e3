import type { Finding } from '../../clutter/finding.ts';
import { contains, isElement, isText, parentOf, read, standsIn } from '../../clutter/markup/unclobbered.ts';
import { layoutOf } from '../layout-of.ts';
import { whenQuiet } from '../when.ts';
import type { Seen } from './frames.ts';
import { markingUntil } from './marking.ts';
import { marks } from './marks.ts';

/** One finding, hidden until a signal aborts. */
export interface Hidden {
  /** What carries the marks; grows when bare text is wrapped, and by a curtain that is lifted with it. */
  readonly elements: Element[];
  /** Sets the marks again where the page took them off. */
  mark(): void;
  /** Sets another of our marks, or takes it off. */
  turn(mark: string, on: boolean): void;
}

/**
 * Marks what was found; the sheet hides what is marked. Nothing is moved, no `style` or `class` is touched. Bare text
 * at the end of a paragraph is wrapped, once the page is quiet, and the same text node put back when the signal aborts.
 * What was seen before keeps its place, as it was: not what has just come into it.
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
  // What is wrapped later gets them too.
  const values = new Map<string, string>([[marks.kind, kind]]);
  const mark = () => {
    for (const each of elements) for (const [name, value] of values) set(each, name, value);
  };
  mark();
  const texts = (tail ?? []).filter(isText).filter(({ data }) => /\S/.test(data));
  if (texts.length > 0) {
    const wrapAll = () => {
      const wrapped = texts.flatMap((text) => wrap(text, until));
      if (fresh) keep(wrapped, until);
      elements.push(...wrapped);
      mark();
    };
    whenQuiet(element.ownerDocument, wrapAll, until);
  }
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

/** Puts a span around the text, until the signal aborts. Nothing where the page has taken the text away. */
function wrap(text: Text, until: AbortSignal): Element[] {
  const parent = text.parentNode;
  if (!parent) return [];
  const span = text.ownerDocument.createElement('span');
  parent.replaceChild(span, text);
  span.append(text);
  until.addEventListener('abort', () => span.replaceWith(...span.childNodes));
  return [span];
}
