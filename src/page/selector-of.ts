import type { Finding } from '../clutter/finding.ts';
import { attributeOf, read, selectIn, tagOf } from '../clutter/unclobbered.ts';

const mostAlike = 25;
const lasting = /^[a-z][a-z_-]{3,40}$/i;
/** Names that frameworks make up for each build, and words that name a look or a state rather than a thing. */
const passing =
  /^(?:css|sc|jsx|svelte|emotion|styled|col|row|container|active|hidden|show|open|block|flex|text|clearfix)(?:[-_]|$)|[A-Z].*[A-Z].*[a-z][A-Z]/;

/** A selector for things like this one, by name: an id without numbers, else a class. Undefined where neither lasts. */
export function selectorOf({ element, tail }: Finding): string | undefined {
  if (tail) return undefined;
  const id = attributeOf(element, 'id');
  if (isLasting(id)) return `#${id}`;
  const classes = attributeOf(element, 'class').split(/\s+/).filter(isLasting);
  const selectors = classes.map((name) => `${tagOf(element)}.${name}`);
  const page = read(element, 'ownerDocument');
  return selectors.find((selector) => selectIn(page, selector).length <= mostAlike);
}

const isLasting = (name: string): boolean => lasting.test(name) && !passing.test(name);
