import type { Finding } from '../clutter/finding.ts';
import { contains, isElement, isText, read, standsIn } from '../clutter/unclobbered.ts';
import type { Seen } from './frames.ts';
import { marks } from './marks.ts';
import { whenQuiet } from './when.ts';

/** One finding, hidden until a signal aborts. */
export interface Hidden {
  /** What carries the marks; grows when bare text is wrapped. */
  readonly elements: readonly Element[];
  /** The marks that it carries, by name: what is wrapped later gets them too. */
  readonly values: Map<string, string>;
  /** Sets the marks again where the page took them off. */
  mark(): void;
}

/**
 * Marks what was found; the sheet hides what is marked. Nothing is moved, no `style` or `class` is touched. Bare text
 * at the end of a paragraph is wrapped, once the page is quiet, and the same text node put back when the signal aborts.
 * What was seen before keeps its place, as it was: not what has just come into it.
 */
export function hide({ kind, element, tail }: Finding, { fresh, keep }: Seen, until: AbortSignal): Hidden {
  const elements: Element[] = (tail ?? [element]).filter(isElement);
  if (fresh && (tail || !standsIn(element, fresh))) {
    keep([...elements], until);
    if (!tail) elements.push(...[...fresh].filter((one) => contains(element, one)));
  }
  const values = new Map<string, string>([[marks.kind, kind]]);
  const mark = () => {
    for (const each of elements) for (const [name, value] of values) setAttribute(each, name, value);
  };
  mark();
  const texts = (tail ?? []).filter(isText).filter(({ data }) => data.trim() !== '');
  if (texts.length > 0) {
    const wrapAll = () => {
      const wrapped = texts.flatMap((text) => wrap(text, until));
      if (fresh) keep(wrapped, until);
      elements.push(...wrapped);
      mark();
    };
    whenQuiet(element.ownerDocument, wrapAll, until);
  }
  until.addEventListener('abort', () => {
    for (const each of elements)
      for (const name of [marks.kind, marks.shown, marks.outlined]) removeAttribute(each, name);
  });
  return { elements, values, mark };
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

export const setAttribute = (element: Element, name: string, value: string): void =>
  read(element, 'setAttribute').call(element, name, value);

export const removeAttribute = (element: Element, name: string): void =>
  read(element, 'removeAttribute').call(element, name);
