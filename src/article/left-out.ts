import { textOf } from '../clutter/language/words.ts';
import type { Removed } from './article.ts';
import { inOneLine } from './text.ts';

/** What is left out of a story, with its words, boxes apart. They are read when they are asked for, which is once the story shows. */
export function leftOut(why: Pick<Removed, 'kind' | 'reason'>, ...nodes: readonly Node[]): Removed {
  let words: string | undefined;
  return {
    ...why,
    get text() {
      words ??= inOneLine(nodes.map((node) => textOf(node)).join(' '));
      return words;
    },
  };
}
