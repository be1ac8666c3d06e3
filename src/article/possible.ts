const known = new WeakMap<Document, (selector: string) => string>();
const parts = /,\s*(?![^(]*\))/u;
const asked = /\[(class|id|itemprop|itemtype|rel|role)[*~]?="([^"]+)"(?: i)?\]/gu;
const nothing = ':not(*)';

/** Every value that an attribute has on the page, each once, in lower case. */
function valuesOn(page: Document, attribute: string): string {
  const values = new Set<string>();
  for (const element of page.querySelectorAll(`[${attribute}]`))
    values.add(element.getAttribute(attribute) ?? '');
  return [...values].join('\n').toLowerCase();
}

/** Answers again what it answered before. */
function remembering(answer: (question: string) => string): (question: string) => string {
  const answers = new Map<string, string>();
  return (question) => {
    const ready = answers.get(question) ?? answer(question);
    answers.set(question, ready);
    return ready;
  };
}

function knownOf(page: Document): (selector: string) => string {
  const valuesOf = remembering((attribute) => valuesOn(page, attribute));
  const partIfPossible = remembering((part) => {
    const isSaid = ([, attribute = '', value = '']: RegExpMatchArray) =>
      valuesOf(attribute).includes(value.toLowerCase());
    return [...part.replace(/:not\([^)]*\)/gu, '').matchAll(asked)].every(isSaid) ? part : '';
  });
  return remembering(
    (selector) => selector.split(parts).map(partIfPossible).filter(Boolean).join(', ') || nothing,
  );
}

/**
 * The selector without what cannot match on this page: to ask a whole page for parts of names is slow, and most of
 * the names that sites give are no other site's. Good as long as no name is added that the page does not have.
 */
export function possibleOn(page: Document, selector: string): string {
  const answer = known.get(page) ?? knownOf(page);
  known.set(page, answer);
  return answer(selector);
}
