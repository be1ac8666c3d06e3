import { standsIn } from '../../clutter/markup/unclobbered.ts';
import { holds } from '../blocks.ts';
import type { Repair, StoryDraft } from '../draft.ts';
import { placesIn } from '../originals.ts';
import { wordsOf } from '../text.ts';
import { hasWords } from '../walk.ts';

const text = new Set(['p', 'li', 'h2', 'h3', 'h4', 'blockquote', 'pre', 'td', 'div']);
const shown = new Set(['figure', 'img']);
/** A figure of words alone is a quote, which comes back as prose or not at all. */
const content = 'img, video, audio, table, pre';
const apart = 'nav, aside, footer, form, header nav, [hidden], [aria-hidden="true"], li, td';
const bound = 'ul, ol, dl, table, blockquote, figure, p, pre';

/** A picture, figure or embed card as a whole, with its caption; undefined for a teaser of another story. */
function unitOf(element: Element): Element | undefined {
  const figure = element.closest('figure') ?? element;
  const link = figure.closest('a[href]');
  if (!figure.matches(`${content}, [data-embed]`) && !figure.querySelector(content)) return undefined;
  if (figure.closest(apart) || figure.querySelector('h1, h2, h3, h4, p + p')) return undefined;
  if (link && wordsOf(link) !== '' && !figure.contains(link)) return undefined;
  return figure;
}

/** Brings back pictures, galleries and embed cards that stood between two paragraphs of the story. */
export const lostPictures: Repair = {
  name: 'lost-pictures',
  repair({ story, originals, elements }: StoryDraft): void {
    const places = placesIn(story, originals);
    const isLost = (element: Element) => !places.has(element);
    if (!elements.some((element) => shown.has(element.localName) && isLost(element))) return;
    const waiting: Element[] = [];
    const seen = new Set<Element>();
    let last: Element | undefined;
    for (const element of elements) {
      const { localName } = element;
      const place = places.get(element);
      if (place) {
        if (!text.has(localName) || holds(element, 'p') || !hasWords(element)) continue;
        const anchor = last && waiting.length > 0 ? outermost(last, story) : undefined;
        for (const unit of waiting.toReversed()) anchor?.after(unit.cloneNode(true));
        waiting.length = 0;
        last = place;
        continue;
      }
      const unit = shown.has(localName) && last ? unitOf(element) : undefined;
      if (!unit || !isLost(unit)) continue;
      if (standsIn(unit, seen)) continue;
      seen.add(unit);
      waiting.push(unit);
    }
  },
};

/** The list, table or quote around a block: nothing is put inside it. */
function outermost(place: Element, story: Element): Element {
  let at = place;
  for (
    let around = at.parentElement?.closest(bound);
    around && around !== story && story.contains(around);
  ) {
    at = around;
    around = at.parentElement?.closest(bound);
  }
  return at;
}
