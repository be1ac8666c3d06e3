import type { Article } from '../article.ts';
import { wordsOf } from '../text.ts';

const blocks = 'p, h2, h3, h4, h5, h6, li, blockquote, figure, pre, table, dt, dd, img';
/** Characters; a shorter line may well stand in a story twice. */
const unlikelyTwice = 60;

interface Block {
  readonly element: Element;
  readonly key: string;
}

const keyOf = (element: Element) => {
  const text = wordsOf(element).normalize('NFKC').toLowerCase();
  if (text) return text;
  const picture = element.matches('img') ? element : element.querySelector('img');
  return picture?.getAttribute('src') ?? '';
};

/** The innermost blocks of a page, in order. */
function blocksIn(content: DocumentFragment): Block[] {
  return [...content.querySelectorAll(blocks)]
    .filter(
      (element) =>
        !element.parentElement?.closest('figure, p, li, table') && !element.querySelector(':scope > p'),
    )
    .map((element) => ({ element, key: keyOf(element) }))
    .filter(({ key }) => key);
}

/** Takes out of `page` what the pages before it already hold, as often as they hold it, and out of `before` the foot that `page` prints again. */
function dropRepeats(before: Block[], page: Block[]): Block[] {
  while (before.length && page.length > 1 && before.at(-1)?.key === page.at(-1)?.key && before.length > 1) {
    before.pop()?.element.remove();
    const foot = page.pop();
    if (foot) return [...dropRepeats(before, page), foot];
  }
  const known = new Map<string, number>();
  for (const { key } of before) known.set(key, (known.get(key) ?? 0) + 1);
  let runs = false;
  const repeated = page.map(({ element, key }, index) => {
    const left = known.get(key) ?? 0;
    const telling = key.length >= unlikelyTwice || index === 0 || element.matches('figure, img');
    runs = left > 0 && (telling || runs);
    if (runs) known.set(key, left - 1);
    return runs;
  });
  page.forEach(({ element }, index) => {
    if (repeated[index]) element.remove();
  });
  return [...before, ...page.filter((_, index) => !repeated[index])];
}

/** One article out of the pages of a story, in order, each block once. The pages given stay as they are. */
export function join(articles: readonly [Article, ...Article[]]): Article {
  const [first] = articles;
  const content = first.content.ownerDocument.createDocumentFragment();
  let held: Block[] = [];
  for (const article of articles) {
    const page = content.ownerDocument.importNode(article.content, true);
    held = dropRepeats(held, blocksIn(page));
    content.append(page);
  }
  const { next, nextByNumber, ...rest } = first;
  const last = articles.at(-1)?.next;
  const removed = new Map(articles.flatMap((article) => article.removed).map((item) => [item.text, item]));
  // Whom a story credits it says at its end, on the last page.
  const credited = articles.findLast(({ source }) => source !== undefined);
  return {
    ...rest,
    ...(credited?.source && {
      source: credited.source,
      origins: { ...rest.origins, source: 'page' },
    }),
    content,
    removed: [...removed.values()],
    ...(last !== undefined && { next: last }),
  };
}
