import type { Finding } from '../../clutter/finding.ts';
import { attributeOf, read, selectIn, tagOf } from '../../clutter/markup/unclobbered.ts';

const mostAlike = 25;
/** A name that somebody gave: in lower case, without the capitals and numbers of a build. */
const lasting = /^[a-z][-_a-z]{3,40}$/;

/** A selector for things like this one, by name: an id without numbers, else a class. Undefined where neither lasts. */
export function selectorOf({ element, tail }: Finding): string | undefined {
  if (tail) return undefined;
  const id = attributeOf(element, 'id');
  if (lasting.test(id)) return `#${id}`;
  const classes = attributeOf(element, 'class')
    .split(/\s+/)
    .filter((name) => lasting.test(name));
  const selectors = classes.map((name) => `${tagOf(element)}.${name}`);
  const page = read(element, 'ownerDocument');
  return selectors.find((selector) => selectIn(page, selector).length <= mostAlike);
}
