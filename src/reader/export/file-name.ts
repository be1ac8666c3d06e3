import type { Article } from '../../article/article.ts';

const longest = 80;

/** A name for a file, of the day and the title, that every file system takes. */
export function fileNameOf({ title, published }: Article, ending: string): string {
  const day = published?.slice(0, 10);
  const words = title
    .normalize('NFC')
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, '-')
    .replace(/^-+|-+$/g, '');
  const short = words.length > longest ? words.slice(0, longest).replace(/-[^-]*$/, '') : words;
  return `${[day, short || 'jernih'].filter(Boolean).join('-')}.${ending}`;
}
