import type { Article } from '../../article/article.ts';
import type { Speech } from '../words.ts';
import { bodyOf } from './body.ts';
import { footOf } from './foot.ts';
import { headOf, minutesOf } from './head.ts';
import { leadOf } from './lead.ts';
import { makeMarkers } from './left-out-markers.ts';
import { makerFor } from './make.ts';

const rightToLeft = /^(?:ar|arc|ckb|dv|fa|he|ks|ps|sd|ug|ur|yi)\b/i;

/** The language and direction that a story is read in; where it names none, the page's. */
function voiceOf({ lang, dir }: Article, page: Document): { lang: string; dir: 'ltr' | 'rtl' } {
  const spoken = lang || page.documentElement.lang || 'en';
  return { lang: spoken, dir: dir ?? (rightToLeft.test(spoken) ? 'rtl' : 'ltr') };
}

/** The story on show. */
export interface Rendered {
  /** Holds its blocks. */
  readonly story: HTMLElement;
  /** Shows what goes for the whole, once further pages have come: minutes, and what was left out. */
  refresh(joined: Article): void;
}

/** Fills `into` with the whole story. */
export function renderStory(into: HTMLElement, article: Article, speech: Speech, now: Date): Rendered {
  const page = into.ownerDocument;
  const make = makerFor(page);
  const { lang, dir } = voiceOf(article, page);
  into.lang = lang;
  into.dir = dir;
  const head = headOf(article, make, speech, now);
  const story = make('div', { class: 'story' }, bodyOf(article, make, speech));
  const lead = leadOf(article, make);
  const foot = footOf(article, make, speech);
  const mark = makeMarkers(story, make, speech);
  into.replaceChildren(...[head, lead, story, foot].filter((part) => part !== undefined));
  mark(article);
  return {
    story,
    refresh: (joined) => {
      head.querySelector('.minutes')?.replaceChildren(minutesOf(joined, speech));
      mark(joined);
    },
  };
}
