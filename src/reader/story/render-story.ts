import type { Article } from '../../article/article.ts';
import type { Speech } from '../words.ts';
import { bodyOf } from './body.ts';
import { footOf } from './foot.ts';
import { headOf } from './head.ts';
import { leadOf } from './lead.ts';
import { leftOutOf } from './left-out.ts';
import { makerFor } from './make.ts';

const rightToLeft = /^(?:ar|arc|ckb|dv|fa|he|ks|ps|sd|ug|ur|yi)\b/i;

/** The language and direction that a story is read in; where it names none, the page's. */
export function voiceOf({ lang, dir }: Article, page: Document): { lang: string; dir: 'ltr' | 'rtl' } {
  const spoken = lang || page.documentElement.lang || 'en';
  return { lang: spoken, dir: dir ?? (rightToLeft.test(spoken) ? 'rtl' : 'ltr') };
}

/** Fills `into` with the whole story and returns the element that holds its blocks. */
export function renderStory(into: HTMLElement, article: Article, speech: Speech, now: Date): HTMLElement {
  const page = into.ownerDocument;
  const make = makerFor(page);
  const { lang, dir } = voiceOf(article, page);
  into.lang = lang;
  into.dir = dir;
  const story = make('div', { class: 'story' }, bodyOf(article, make, speech));
  const parts = [
    headOf(article, make, speech, now),
    leadOf(article, make),
    story,
    leftOutOf(article, make, speech),
    footOf(article, make, speech),
  ];
  into.replaceChildren(...parts.filter((part) => part !== undefined));
  return story;
}
