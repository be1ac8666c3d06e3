import type { Article } from '../../article/article.ts';
import type { Speech } from '../words.ts';
import { bodyOf } from './body.ts';
import { footOf } from './foot.ts';
import { fillHead, headOf, tellLength } from './head.ts';
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
  /** What a first look does without: each makes a part that is still missing. */
  readonly rest: readonly (() => void)[];
  /** Shows what goes for the whole, once further pages have come: minutes, and what was left out. */
  refresh(joined: Article): void;
}

/** Fills `into` with the whole story; what `rest` makes is all that is missing then. */
export function renderStory(into: HTMLElement, article: Article, speech: Speech, now: Date): Rendered {
  const page = into.ownerDocument;
  const make = makerFor(page);
  const { lang, dir } = voiceOf(article, page);
  into.lang = lang;
  into.dir = dir;
  const head = headOf(article, make, speech, now);
  const story = make('div', { class: 'story' }, bodyOf(article, make, speech));
  const lead = leadOf(article, make);
  const mark = makeMarkers(story, make, speech);
  into.replaceChildren(...[head, lead, story].filter((part) => part !== undefined));
  return {
    story,
    rest: [
      () => fillHead(head, article, make, speech, now),
      () => into.append(...[footOf(article, make, speech)].filter((part) => part !== undefined)),
      () => mark(article),
    ],
    refresh: (joined) => {
      const length = head.querySelector('.minutes');
      if (length) tellLength(length, joined, speech);
      mark(joined);
      const foot = joined.source === article.source ? undefined : footOf(joined, make, speech);
      if (foot) into.querySelector('.foot')?.replaceWith(foot);
    },
  };
}
