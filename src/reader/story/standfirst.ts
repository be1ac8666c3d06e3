import type { Article } from '../../article/article.ts';
import { bare } from '../../article/particulars/compare.ts';

const wordsOf = (text: string): string[] => bare(text).split(' ').filter(Boolean);

/** Characters: where the lede is over, even of a story that is one paragraph. */
const lede = 500;
const most = 0.9;

/** What stands between title and story; undefined where it only says what the lede says in the same words. */
export function standfirstOf({ standfirst, content }: Article): string | undefined {
  if (!standfirst) return undefined;
  const opening = new Set(wordsOf(content.textContent.replace(/\s+/g, ' ').trim().slice(0, lede)));
  const words = wordsOf(standfirst);
  const shared = words.filter((word) => opening.has(word)).length;
  return words.length > 0 && shared / words.length >= most ? undefined : standfirst;
}
