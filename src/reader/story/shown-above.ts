import type { Article } from '../../article/article.ts';
import { bare } from '../../article/particulars/compare.ts';

/** Letters: "written by … and …", and no word that tells something. */
const around = 15;

/** Whether the reader's head says just these words, who wrote it or what it is called: then they are not left out. */
export function isShownAbove(text: string, { title, standfirst, byline }: Article): boolean {
  const words = bare(text);
  const rest = [title, standfirst, ...(byline?.split(', ') ?? [])].reduce<string>(
    (left, shown) => (shown ? left.replace(bare(shown), '') : left),
    words,
  );
  return rest !== words && rest.trim().length <= around;
}
