import { isProse, linkShare } from '../blocks.ts';
import type { StoryDraft } from '../draft.ts';
import { furnitureLine } from '../furniture/lines.ts';
import { saying } from '../saying.ts';
import { select } from '../select.ts';
import { wordsOf } from '../text.ts';
import { bare } from './compare.ts';
import type { Particulars } from './index.ts';
import { apart } from './standfirst.ts';

const place = { atEdge: true, isLabel: false };

/** The sentences straight under the page's one headline, where the story does not say them. */
function openingOf({ page, story, forms, particulars: { title = '' } }: StoryDraft): string | undefined {
  const [headline, another] = select(page.body, 'h1');
  const opening = headline?.nextElementSibling;
  if (!headline || another || !opening?.matches('p') || opening.closest(apart)) return undefined;
  const text = wordsOf(opening);
  const isOpening =
    isProse(text) &&
    linkShare(opening, text) < 0.3 &&
    bare(wordsOf(headline)).includes(bare(title)) &&
    !bare(text).includes(bare(title)) &&
    !furnitureLine(text, place, forms);
  return isOpening && !saying(story.textContent ?? '')(text) ? text : undefined;
}

/** Courses and guides have sentences in a box with the headline and the story in another: shown as its standfirst, they are not lost. */
export function withOpening(draft: StoryDraft): Particulars {
  const { particulars } = draft;
  const standfirst = particulars.standfirst ? undefined : openingOf(draft);
  if (!standfirst) return particulars;
  return { ...particulars, standfirst, origins: { ...particulars.origins, standfirst: 'page' } };
}
