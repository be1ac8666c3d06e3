import { remembering } from '../clutter/markup/remembering.ts';
import { holding } from './holding.ts';
import { select } from './select.ts';

const commas = /,\s*(?![^(]*\))/u;
/** Parts with alternatives in them are always asked. */
const alternatives = /:(?:is|has|where)\(/u;
const asked =
  /:not\([^)]*\)|\[(class|id|itemprop|itemtype|rel|role)[*~^]?="?([^"\]]+?)"?(?: i)?\]|\[[^\]]*\]|([#.])([\w-]+)/gu;
/** Matches nowhere: no page has elements of our own name in its story. */
const nothing = 'jernih-nothing';

/** What one part of a selector asks for, each an attribute and a piece of its value in lower case. */
const needsOf = (part: string): readonly (readonly [string, string])[] =>
  alternatives.test(part)
    ? []
    : [...part.toLowerCase().matchAll(asked)].flatMap(([, attribute, value = '', sign, name = '']) => {
        if (attribute) return [[attribute, value]];
        return sign ? [[sign === '#' ? 'id' : 'class', name]] : [];
      });

/** A browser that need not heed what is a capital finds parts of names in a fifth of the time. */
const inLowerCase = (part: string): string =>
  part.replace(asked, (one, attribute) =>
    attribute && one.endsWith(' i]') ? `${one.slice(0, -3).toLowerCase()}]` : one,
  );

/** Taken apart once: selectors do not change from page to page. Many have a part that others have, too. */
const partOf = remembering((part: string) => ({ part, low: inLowerCase(part), needs: needsOf(part) }));
const partsOf = remembering((selector: string) => selector.split(commas).map(partOf));

type Part = ReturnType<typeof partOf>;

interface Values {
  /** The attribute's values on the page, each once. */
  readonly told: string;
  /** The same in lower case. */
  readonly low: string;
  /** Whether a piece stands in that. */
  readonly holds: (piece: string) => boolean;
}

/** A class and an id are read as properties, which is faster; the class of a drawing is no text. */
export function attributeIn(element: Element, attribute: string): string | null {
  const name = attribute === 'class' ? element.className : attribute === 'id' && element.id;
  return typeof name === 'string' ? name : element.getAttribute(attribute);
}

function valuesOn(page: Document, attribute: string): Values {
  const named = page.querySelectorAll(`[${attribute}]`);
  const values = new Set<string>();
  for (let at = 0, { length } = named; at < length; at++) {
    const element = named[at];
    if (element) values.add(attributeIn(element, attribute) ?? '');
  }
  const told = [...values].join('\n');
  const low = told.toLowerCase();
  return { told, low, holds: holding(low) };
}

/** What is asked for stands nowhere on the page but in lower case. */
const isLow = ({ told, low }: Values, value: string): boolean => {
  let at = low.indexOf(value);
  while (at >= 0 && told.startsWith(value, at)) at = low.indexOf(value, at + 1);
  return at < 0;
};

const knownOf = remembering((page: Document) => {
  const valuesOf = remembering((attribute: string) => valuesOn(page, attribute));
  const askedOf = remembering(({ part, low, needs }: Part) => {
    if (!needs.every(([attribute, value]) => valuesOf(attribute).holds(value))) return '';
    return needs.every(([attribute, value]) => isLow(valuesOf(attribute), value)) ? low : part;
  });
  return remembering((selector: string) => partsOf(selector).map(askedOf).filter(Boolean).join() || nothing);
}, new WeakMap());

/**
 * The selector without what cannot match on this page: to ask a whole page for parts of names is slow, and most of
 * the names that sites give are no other site's. Good as long as no name is added that the page does not have.
 */
export const possibleOn = (page: Document, selector: string): string => knownOf(page)(selector);

/** The same for those who need not search where nothing can match: '' then. */
export function possibleOrNone(page: Document, selector: string): string {
  const possible = possibleOn(page, selector);
  return possible === nothing ? '' : possible;
}

/** All that match on the page; where none can, it is not searched. */
export function selectPossible(page: Document, selector: string): readonly Element[] {
  const possible = possibleOrNone(page, selector);
  return possible ? select(page, possible) : [];
}

/** Those of these selectors that can match, each by itself. */
export const possibleOf = (page: Document, selectors: readonly string[]): readonly string[] =>
  selectors.map((selector) => possibleOrNone(page, selector)).filter(Boolean);
