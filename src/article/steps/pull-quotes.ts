import type { Repair, StoryDraft } from '../draft.ts';
import { bare } from '../particulars/compare.ts';
import { wordsOf } from '../text.ts';

/** By name only: whoever quotes a passage twice may mean to. */
const quotes = 'aside, [class*="pullquote" i], [class*="pull-quote" i], [class*="pull_quote" i]';
/** Characters; a shorter one may stand anywhere by chance. */
const shortest = 20;
/** Characters; a longer one is quoted from elsewhere. */
const longest = 500;

/** What it quotes, without who said it. */
function quoted(quote: Element): string {
  const copy = quote.cloneNode(true) as Element;
  for (const source of copy.querySelectorAll('cite, footer, figcaption')) source.remove();
  return bare(wordsOf(copy));
}

/** Takes out a quote that a sentence of the story says word by word: it was pulled out to break up the page. */
export const pullQuotes: Repair = {
  name: 'pull-quotes',
  repair({ story, removed }: StoryDraft): void {
    const found = [...story.querySelectorAll(quotes)].filter(
      (quote) => !quote.querySelector('img, video') && !quote.closest('[data-embed]'),
    );
    if (found.length === 0) return;
    const rest = story.cloneNode(true) as Element;
    for (const quote of rest.querySelectorAll(quotes)) quote.remove();
    const told = ` ${bare(wordsOf(rest))} `;
    for (const quote of found) {
      const words = quoted(quote);
      if (words.length < shortest || words.length > longest || !story.contains(quote)) continue;
      if (!told.includes(` ${words} `)) continue;
      const frame = quote.closest('figure');
      const whole = frame && story.contains(frame) ? frame : quote;
      removed.push({ kind: 'furniture', reason: 'pull-quote', text: wordsOf(whole) });
      whole.remove();
    }
  },
};
