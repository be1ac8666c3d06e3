import { compoundsOf, type Simple } from './selector.ts';

const written = (kind: Simple['kind'], sign: string) => (compound: readonly Simple[]) => {
  const found = compound.find((simple) => simple.kind === kind && /^[-\w\u0080-\uffff]+$/.test(simple.name));
  return found && `${sign}${found.name.toLowerCase()}`;
};

/** The rarest first: what a survey of the page looks a rule up by. */
const signs = [written('id', '#'), written('class', '.'), written('attribute', '['), written('type', '')];

/**
 * What every element that a selector matches must have: `#id`, `.class`, `[attribute` or a tag name, in lower
 * case (pages in quirks mode mix it); empty where nothing is certain.
 */
export function keyOf(selector: string): string {
  const subject = compoundsOf(selector)?.at(-1) ?? [];
  for (const sign of signs) {
    const key = sign(subject);
    if (key) return key;
  }
  return '';
}
