import type { Detector } from '../detector.ts';
import { type Scene, touchesColumn } from '../scene.ts';
import { closest, follows, read, selectIn } from '../unclobbered.ts';
import { wordsOf } from '../words.ts';

const structured = 'aside,blockquote,dl,figure,li,ol,pre,table,ul,[itemtype*="LiveBlogPosting"]';
const shortest = 80;
const mostGroups = 3;
const mostShare = 0.15;
const copies = 'h2,h3,h4,h5,p,div';

/** A paragraph that the page prints a second time; the first copy stays. */
export const duplicateParagraph: Detector = {
  kind: 'duplicate-paragraph',
  reason: 'printed-twice',
  find(scene: Scene) {
    const { page, story } = scene;
    if (!story || !touchesColumn(scene) || isLiveBlog(page)) return [];
    const groups = new Map<string, Element[]>();
    for (const paragraph of [
      ...story.paragraphs.filter(isPlainParagraph),
      ...copiesAfter(story.body, story.column),
    ]) {
      const words = comparable(paragraph);
      if (words.length < shortest) continue;
      groups.set(words, [...(groups.get(words) ?? []), paragraph]);
    }
    const repeated = [...groups.values()].filter((group) => group.length > 1);
    if (repeated.length > mostGroups || repeated.length > Math.max(1, groups.size * mostShare)) return [];
    return repeated.flatMap(([, second, third]) => (second && !third ? [second] : []));
  },
};

/** Lower case, NFKC, letters and digits only; empty for what may well be said twice: a question, a line of a song. */
function comparable(element: Element): string {
  const words = wordsOf(element, 5000);
  return /[.!。।۔][)"”’»」]*$/.test(words) ? words.replace(/[^\p{L}\p{N}]+/gu, ' ').trim() : '';
}

const isPlainParagraph = (paragraph: Element): boolean =>
  closest(paragraph, structured) === null && selectIn(paragraph, 'img,iframe,video').length === 0;

/** Blocks of bare text that stand under the story: a site may set a paragraph of it there again. */
function copiesAfter(body: Element, column: Element): Element[] {
  return selectIn(column, copies).filter(
    (element) => follows(body, element) && isLeaf(element) && isPlainParagraph(element),
  );
}

const isLeaf = (element: Element): boolean => read(element, 'childElementCount') === 0;

const isLiveBlog = (page: Document): boolean =>
  selectIn(page, '[itemtype*="LiveBlogPosting"]').length > 0 ||
  selectIn(page, 'script[type="application/ld+json"]').some((script) =>
    /"@type"\s*:\s*\[?\s*"LiveBlogPosting"/.test(read(script, 'textContent') ?? ''),
  );
