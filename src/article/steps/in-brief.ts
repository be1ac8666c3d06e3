import { endsSentence, linkShare } from '../blocks.ts';
import { selectAny } from '../select.ts';
import { wordsOf } from '../text.ts';

/** Characters; two labels have fewer. */
const shortest = 40;
/** Characters; a longer line is no title of a list. */
const longestTitle = 40;

/** An item with paragraphs or a title of its own presents something: an offer, a model. */
const parts = 'p, div, ul, ol, h2, h3, h4, h5, h6';

/** A list of sentences over a story or under it tells it in brief; a list of links or names does not. */
export function tellsInBrief(list: Element | null): boolean {
  const items = [...(list?.children ?? [])];
  return (
    items.length > 1 &&
    items.every((one) => endsSentence(wordsOf(one)) && linkShare(one) < 0.3) &&
    wordsOf(list as Element).length >= shortest
  );
}

/** "Key points": a heading, or a line of few words, right before the list. */
function titleOver({ previousElementSibling: title }: Element): readonly Element[] {
  if (!title?.matches('h2, h3, h4, h5, h6, p, b, strong')) return [];
  return wordsOf(title).length <= longestTitle && linkShare(title) === 0 ? [title] : [];
}

/** The lists that tell the story in brief between the headline and the column, each with its title. */
export const briefBetween = (headline: Element, column: Element): readonly Element[] =>
  selectAny(headline.ownerDocument.body, ['ul', 'ol'])
    .filter(
      (list) =>
        (headline.compareDocumentPosition(list) & 4) > 0 &&
        (list.compareDocumentPosition(column) & 4) > 0 &&
        !list.querySelector(parts) &&
        tellsInBrief(list),
    )
    .flatMap((list) => [...titleOver(list), list]);
