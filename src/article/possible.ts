const known = new WeakMap<Document, (selector: string) => string>();
const parts = /,\s*(?![^(]*\))/u;
const inClass = /\[class[*~]="([^"]+)"(?: i)?\]/gu;
const nothing = ':not(*)';

/** Every class of the page, each once, in lower case. */
function classesOf(page: Document): string {
  const classes = new Set<string>();
  for (const element of page.querySelectorAll('[class]')) classes.add(element.getAttribute('class') ?? '');
  return [...classes].join('\n').toLowerCase();
}

function without(selector: string, classes: string): string {
  const possible = selector.split(parts).filter((part) => {
    const asked = part.replace(/:not\([^)]*\)/gu, '').matchAll(inClass);
    return [...asked].every(([, name = '']) => classes.includes(name.toLowerCase()));
  });
  return possible.join(', ') || nothing;
}

/**
 * The selector without what cannot match on this page: to ask a whole page for parts of names is slow, and most of
 * the names that sites give are no other site's. Good as long as no class is added that the page does not have.
 */
export function possibleOn(page: Document, selector: string): string {
  const ready = known.get(page);
  if (ready) return ready(selector);
  const classes = classesOf(page);
  const found = new Map<string, string>();
  known.set(page, (wanted) => {
    const possible = found.get(wanted) ?? without(wanted, classes);
    found.set(wanted, possible);
    return possible;
  });
  return possibleOn(page, selector);
}
