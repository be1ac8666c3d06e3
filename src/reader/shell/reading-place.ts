/** A block of the story, as the reader shows it, and its words. */
export interface Block {
  readonly element: Element;
  readonly words: string;
}

/** A block, and how far below the top of the window it stands, in CSS pixels. */
export interface Place {
  readonly index: number;
  readonly top: number;
}

const enough = 24;
const snippetLength = 60;

const plainWords = (text: string): string => text.replace(/\s+/g, ' ').trim();

/** The blocks of the story that hold words, in order. */
export function blocksOf(story: Element): Block[] {
  return [...story.querySelectorAll('p, li, h2, h3, h4, pre, dt, dd, blockquote')]
    .filter((element) => !element.querySelector('p, li, blockquote'))
    .map((element) => ({ element, words: plainWords(element.textContent) }))
    .filter(({ words }) => words !== '');
}

/** The first words under `node`, without reading all of it. */
function snippetOf(page: Document, node: Node): string {
  const walker = page.createTreeWalker(node, 4 /* NodeFilter.SHOW_TEXT */);
  let words = '';
  for (let text = node.nodeType === 3 ? node : walker.nextNode(); text; text = walker.nextNode()) {
    words = plainWords(`${words}${text.nodeValue}`);
    if (words.length >= snippetLength) break;
  }
  return words.slice(0, snippetLength);
}

function indexOf(blocks: readonly Block[], snippet: string): number {
  if (snippet === '') return -1;
  if (snippet.length < enough) return blocks.findIndex(({ words }) => words === snippet);
  return blocks.findIndex(({ words }) => words.includes(snippet));
}

function textAt(page: Document, x: number, y: number): Node | undefined {
  const position = page.caretPositionFromPoint?.(x, y);
  const node = position?.offsetNode ?? page.caretRangeFromPoint?.(x, y)?.startContainer;
  return node?.nodeType === 3 ? node : undefined;
}

/** The block that the page shows at the top of its window now: a few points are asked, the page is not walked. */
export function placeOnPage(page: Document, blocks: readonly Block[]): Place | undefined {
  const view = page.defaultView;
  if (!view || typeof page.elementFromPoint !== 'function') return undefined;
  for (let y = 0.08; y < 0.8; y += 0.06) {
    for (const x of [0.5, 0.25, 0.75]) {
      const point = [view.innerWidth * x, view.innerHeight * y] as const;
      const element = page.elementFromPoint(...point);
      const candidates = [textAt(page, ...point), element, element?.parentElement];
      for (const node of candidates) {
        if (!node || node === page.body || node === page.documentElement) continue;
        const index = indexOf(blocks, snippetOf(page, node));
        if (index >= 0) return { index, top: topOf(node) };
      }
    }
  }
  return undefined;
}

/** The block that the reader shows at the top of its window now, below a share of its height. */
export function placeInReader(blocks: readonly Block[], share: number): Place | undefined {
  const view = blocks[0]?.element.ownerDocument.defaultView;
  if (!view) return undefined;
  for (const [index, { element }] of blocks.entries()) {
    const { bottom, left, right } = element.getBoundingClientRect();
    // Beside the window are the pages before and after.
    if (bottom > view.innerHeight * share && right > 0 && left < view.innerWidth)
      return { index, top: topOf(element) };
  }
  return undefined;
}

/** Where the page's own text begins as `block` does. */
export function* textsOnPage(page: Document, block: Block): Generator<Text> {
  const walker = page.createTreeWalker(page.body, 4 /* NodeFilter.SHOW_TEXT */);
  for (let text = walker.nextNode(); text; text = walker.nextNode()) {
    const words = plainWords(text.nodeValue ?? '').slice(0, snippetLength);
    if (words.length < Math.min(enough, block.words.length) || !block.words.startsWith(words)) continue;
    yield text as Text;
  }
}

/** Where the page shows `block` now; undefined where it does not show it. */
export function shownOnPage(page: Document, block: Block): Text | undefined {
  for (const text of textsOnPage(page, block)) if (topOf(text) !== 0) return text;
  return undefined;
}

/** The lines under `node`: those and not its box, since page and reader pad differently. */
export function linesOf(node: Node): Range {
  const range = (node.ownerDocument as Document).createRange();
  range.selectNodeContents(node);
  return range;
}

/** How far below the top of the window the first line under `node` stands. */
export const topOf = (node: Node): number => linesOf(node).getBoundingClientRect().top;
