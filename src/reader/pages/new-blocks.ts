const innermost =
  'p, h2, h3, h4, h5, h6, li, figure, pre, table, dt, dd, blockquote, img, hr, math, .card, .embed';

/** What a card says changes once it can be played, and goes when it is; where it leads stays. */
function keyOf(element: Element): string {
  const embed = element.matches('.card') ? element : element.querySelector('.card, .embed a');
  if (embed) return embed.getAttribute('href') ?? '';
  const text = element.textContent.replace(/\s+/g, ' ').trim();
  return text || (element.querySelector('img') ?? element).getAttribute('src') || '';
}

function blocksIn(content: ParentNode): Element[] {
  return [...content.querySelectorAll(innermost)].filter(
    (element) => !element.parentElement?.closest('figure, p, li, table') && !element.querySelector('p, li'),
  );
}

/** What the shown story must lose and gain to become the joined one, without touching what stays. */
export interface Difference {
  /** Of the shown story: blocks that stand further on now, such as the source credit at each page's foot. */
  readonly gone: readonly Element[];
  /** Of the joined story: all after what is shown. */
  readonly added: DocumentFragment;
}

/** `joined` is used up. */
export function differenceOf(shown: ParentNode, joined: DocumentFragment): Difference {
  const blocks = blocksIn(joined);
  const gone: Element[] = [];
  let known = 0;
  for (const element of blocksIn(shown)) {
    const next = blocks[known];
    if (next && keyOf(next) === keyOf(element)) known += 1;
    else gone.push(element);
  }
  const last = blocks[known - 1];
  if (last) removeUpTo(last, joined);
  return { gone, added: joined };
}

/** With all that stands between the blocks: the words that a list's item has before a list of its own. */
function removeUpTo(last: Element, joined: DocumentFragment): void {
  const box = last.parentElement;
  const range = last.ownerDocument.createRange();
  range.setStart(joined, 0);
  range.setEndAfter(last);
  range.deleteContents();
  if (box) removeIfHollow(box);
}

/** Removes an element and the boxes around it that it leaves empty. */
export function removeWithHollow(element: Element): void {
  const box = element.parentElement;
  element.remove();
  if (box) removeIfHollow(box);
}

function removeIfHollow(box: Element): void {
  if (!box.matches('.story') && box.textContent.trim() === '' && !box.querySelector('img'))
    removeWithHollow(box);
}
