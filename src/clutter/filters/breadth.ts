import { compoundsOf, partsOf, type Simple } from './selector.ts';

/** A page has one of each, and hiding it hides all. */
const roots = new Set(['html', 'body']);
/** Say too little alone: the story itself may be one. */
const holders = new Set(['*', 'article', 'main']);
const plain = new Set([...holders, 'div', 'p', 'section', 'span']);
/** Say of an element what it has or where it stands: enough beside a plain name, too little beside a holder. */
const circumstance = /^(?:has|has-text|matches-css|nth-|first-|last-|only-|empty)/;
const alternatives = new Set(['is', 'where', 'matches', 'any', '-webkit-any', '-moz-any']);

/**
 * True for a selector that would hide the page or the story whatever the page: `body.news`, `*`, `main > div`,
 * `:not(.ad)`, `article`. What only turns out on the page is judged there.
 */
export function isTooBroad(selector: string): boolean {
  return (partsOf(selector) ?? []).some((part) => {
    const compounds = compoundsOf(part);
    const subject = compounds?.at(-1);
    if (!compounds || !subject) return false;
    return isRoot(subject) || !compounds.some(isNarrow);
  });
}

function isRoot(compound: readonly Simple[]): boolean {
  return compound.some(
    ({ kind, name, argument }) =>
      (kind === 'type' && roots.has(name)) ||
      (kind === 'pseudo-class' && (name === 'root' || name === 'scope')) ||
      (kind === 'pseudo-class' && alternatives.has(name) && eachOf(argument).some(subjectIsRoot)),
  );
}

const eachOf = (argument = '') => partsOf(argument) ?? [];

const subjectIsRoot = (selector: string): boolean => isRoot(compoundsOf(selector)?.at(-1) ?? []);

/** Says more than that there is an element. */
function isNarrow(compound: readonly Simple[]): boolean {
  if (isRoot(compound)) return false;
  const type = compound.find(({ kind }) => kind === 'type')?.name ?? '*';
  if (!plain.has(type)) return true;
  return compound.some(({ kind, name, argument }) => {
    if (kind === 'id' || kind === 'class' || kind === 'attribute') return true;
    if (kind !== 'pseudo-class') return false;
    if (alternatives.has(name)) return eachOf(argument).every((part) => !isTooBroad(part));
    return !holders.has(type) && circumstance.test(name);
  });
}
