import { attributeOf, parentOf, read, selectIn, tagOf } from '../../clutter/markup/unclobbered.ts';
import { rootOf } from './roots.ts';

const lasting = /^[a-z][a-z0-9_-]{2,60}$/i;
/** Names with a build's hash or a running number in them will not be there tomorrow. */
const passing = /\d{3}|[a-z]\d[a-z]|\d[a-z]\d|__[A-Za-z0-9]{5}$|^(?:css|sc|jsx|svelte|emotion)-/;
/** Say what a thing is, not how it looks or what state it is in. */
const telling = ['itemprop', 'role', 'data-testid', 'data-component', 'aria-label'];
/** So many steps up to something that has a name. */
const farthest = 4;

const isLasting = (name: string): boolean => lasting.test(name) && !passing.test(name);

const isQuotable = (value: string): boolean => /^[\w .,:/-]{1,60}$/.test(value);

/** Selectors that name this element by what it is called, the most certain first. */
function namesOf(element: Element): string[] {
  const tag = tagOf(element);
  const id = attributeOf(element, 'id');
  const classes = attributeOf(element, 'class').split(/\s+/).filter(isLasting).slice(0, 4);
  const attributes = telling.flatMap((name) => {
    const value = attributeOf(element, name);
    return value && isQuotable(value) ? [`${tag}[${name}="${value}"]`] : [];
  });
  return [
    ...(isLasting(id) ? [`#${id}`] : []),
    ...(classes.length > 1 ? [`${tag}.${classes.join('.')}`] : []),
    ...classes.map((name) => `${tag}.${name}`),
    ...attributes,
  ];
}

/** Its place among its siblings, for an element without a name. */
function placeOf(element: Element): string {
  const tag = tagOf(element);
  let place = 1;
  for (
    let before = read(element, 'previousElementSibling');
    before;
    before = read(before, 'previousElementSibling')
  )
    if (tagOf(before) === tag) place += 1;
  return `${tag}:nth-of-type(${place})`;
}

/**
 * A selector for this element and what is like it, by lasting names where there are any, else by its place in the
 * nearest named one; undefined where nothing near has a name.
 */
export function selectorFor(element: Element): string | undefined {
  const root = rootOf(element);
  let path = '';
  let at: Element | null = element;
  for (let steps = 0; at && steps <= farthest; steps += 1) {
    // What the body is called says mostly what state the page is in; its own children have their place in it.
    if (tagOf(at) === 'body') return steps === 1 ? `body${path}` : undefined;
    const names = namesOf(at).map((name) => ({ name, count: selectIn(root, name).length }));
    const [best] = names.sort((a, b) => a.count - b.count);
    if (best) return best.name + path;
    path = ` > ${placeOf(at)}${path}`;
    at = parentOf(at);
  }
  return undefined;
}
