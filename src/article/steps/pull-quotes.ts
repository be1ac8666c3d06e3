import { leavesOf } from '../blocks.ts';
import type { Repair, StoryDraft } from '../draft.ts';
import { leftOut } from '../left-out.ts';
import { bare } from '../particulars/compare.ts';
import { wordsOf } from '../text.ts';

const quotes = 'blockquote';
const credit = 'cite, figcaption, footer';
/** Words; a shorter one may be an answer that was given twice. */
const fewest = 5;
/** Quotes that are looked at; a page may hold thousands. */
const most = 100;

/** What it quotes, without whom. */
function quoted(quote: Element): string {
  const copy = quote.cloneNode(true) as Element;
  for (const name of copy.querySelectorAll(credit)) name.remove();
  return bare(wordsOf(copy));
}

/** Takes out a quote whose words all stand in a paragraph of the story: it was pulled out of there to be looked at. */
export const pullQuotes: Repair = {
  name: 'pull-quotes',
  repair({ story, removed }: StoryDraft): void {
    const found = [...story.querySelectorAll(quotes)].slice(0, most);
    if (found.length === 0) return;
    const told = leavesOf(story)
      .filter(({ element }) => !element.closest(quotes))
      .map(({ text }) => bare(text))
      .join('\n');
    for (const quote of found) {
      const words = quoted(quote);
      if (!story.contains(quote) || words.split(' ').length < fewest || !told.includes(words)) continue;
      const figure = quote.closest('figure');
      const whole = figure && !figure.querySelector('img, picture, video') ? figure : quote;
      removed.push(leftOut({ kind: 'duplicate-paragraph', reason: 'printed-twice' }, quote));
      whole.remove();
    }
  },
};
