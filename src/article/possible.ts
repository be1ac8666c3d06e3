import { remembering } from '../clutter/remembering.ts';

const commas = /,\s*(?![^(]*\))/u;
/** Parts with alternatives in them are always asked. */
const alternatives = /:(?:is|has|where)\(/u;
const asked =
  /:not\([^)]*\)|\[(class|id|itemprop|itemtype|rel|role)[*~^]?="?([^"\]]+?)"?(?: i)?\]|\[[^\]]*\]|([#.])([\w-]+)/gu;
const nothing = ':not(*)';

/** What one part of a selector asks for, each an attribute and a piece of its value in lower case. */
const needsOf = (part: string): readonly (readonly [string, string])[] =>
  alternatives.test(part)
    ? []
    : [...part.toLowerCase().matchAll(asked)].flatMap(([, attribute, value = '', sign, name = '']) => {
        if (attribute) return [[attribute, value]];
        return sign ? [[sign === '#' ? 'id' : 'class', name]] : [];
      });

/** Taken apart once: selectors do not change from page to page. */
const partsOf = remembering((selector: string) =>
  selector.split(commas).map((part) => ({ part, needs: needsOf(part) })),
);

/** Every value that an attribute has on the page, each once, in lower case. */
function valuesOn(page: Document, attribute: string): string {
  const values = new Set<string>();
  for (const element of page.querySelectorAll(`[${attribute}]`))
    values.add(element.getAttribute(attribute) ?? '');
  return [...values].join('\n').toLowerCase();
}

const knownOf = remembering((page: Document) => {
  const valuesOf = remembering((attribute: string) => valuesOn(page, attribute));
  return remembering(
    (selector: string) =>
      partsOf(selector)
        .filter(({ needs }) => needs.every(([attribute, value]) => valuesOf(attribute).includes(value)))
        .map(({ part }) => part)
        .join() || nothing,
  );
}, new WeakMap());

/**
 * The selector without what cannot match on this page: to ask a whole page for parts of names is slow, and most of
 * the names that sites give are no other site's. Good as long as no name is added that the page does not have.
 */
export const possibleOn = (page: Document, selector: string): string => knownOf(page)(selector);

/** All that match on the page; where none can, it is not searched. */
export function selectPossible(page: Document, selector: string): readonly Element[] {
  const possible = possibleOn(page, selector);
  return possible === nothing ? [] : [...page.querySelectorAll(possible)];
}
