import type { Article } from '../../article/article.ts';
import { textOf } from '../../article/text.ts';
import { counted, type Speech } from '../words.ts';
import { linkAddress, urlOf } from './address.ts';
import { type Dated, doubtOf, inWords, yearsOld } from './dates.ts';
import type { Make } from './make.ts';
import { minutesToRead, wordsIn } from './reading-time.ts';
import { standfirstOf } from './standfirst.ts';

const doubts = { ahead: 'reader_date_ahead', 'updated-first': 'reader_date_backwards' } as const;

/** All that stands above the story: where it is from, what it is called, who wrote it; the rest comes by `fillHead`. */
export function headOf(article: Article, make: Make, speech: Speech, now: Date): HTMLElement {
  const standfirst = standfirstOf(article);
  return make(
    'header',
    { class: 'head' },
    originOf(article, make, speech),
    make('h1', { class: fitOf(article.title) }, article.title),
    standfirst ? make('p', { class: 'standfirst' }, standfirst) : undefined,
    creditsOf(article, make),
    hasNotice(article, now) ? make('p', { class: 'notice', role: 'note' }) : undefined,
  );
}

/** Letters of words that the sheet keeps whole on a narrow page, by smaller sizes. */
const long = [11, 14, 17, 20];

/** Of the longest word; scripts without capitals break theirs anywhere, or have none. */
function fitOf(title: string): string | undefined {
  const words = title.match(/[\p{Lu}\p{Ll}\p{M}’']+/gu) ?? [];
  const step = long.findLast((letters) => words.some((word) => word.length > letters));
  return step ? `over-${step}` : undefined;
}

function originOf({ siteName, section, address }: Article, make: Make, speech: Speech): HTMLElement {
  const home = linkAddress('/', address);
  const site = siteName ?? urlOf(address)?.hostname.replace(/^www\./, '');
  const named = site
    ? make('a', { href: home, lang: siteName ? undefined : speech.language }, site)
    : undefined;
  return make('p', { class: 'origin' }, named, section ? ` · ${section}` : undefined);
}

function creditsOf({ byline, published, modified }: Article, make: Make): HTMLElement {
  const due = (length: 'long' | 'brief') => make('span', { class: `due ${length}` });
  const isSameDay = modified?.slice(0, 10) === published?.slice(0, 10);
  return make(
    'div',
    { class: 'credits' },
    byline ? make('p', { class: 'byline' }, byline) : undefined,
    make(
      'p',
      { class: 'dates' },
      published ? due('long') : undefined,
      modified && modified !== published ? due(isSameDay ? 'brief' : 'long') : undefined,
      due('brief'),
    ),
  );
}

/**
 * Writes when, how long it takes, and whether its dates are to be doubted, into the lines kept for that. Apart from
 * the rest: the first date that a tab puts into words costs a frame, and the first word asked of the browser a third of one.
 */
export function fillHead(head: HTMLElement, article: Article, make: Make, speech: Speech, now: Date): void {
  fillDates(head, article, make, speech);
  const notice = head.querySelector('.notice');
  notice?.setAttribute('lang', speech.language);
  notice?.replaceChildren(noticeOf(article, speech, now));
}

function fillDates(head: HTMLElement, article: Article, make: Make, speech: Speech): void {
  const { words, language } = speech;
  const published = article.published ? inWords(article.published, language) : undefined;
  const modified = article.modified && article.modified !== article.published ? article.modified : undefined;
  const updated = modified ? inWords(modified, language, published) : undefined;
  const length = make('span', { class: 'minutes', tabindex: '0' });
  tellLength(length, article, speech);
  const parts = [
    published ? timed(published, make) : undefined,
    updated ? make('span', {}, `${words('reader_updated')} `, timed(updated, make)) : undefined,
    length,
  ];
  // The sheet puts a dot before each that does not begin a line; what is copied has a space there.
  const line = parts
    .filter((part) => part !== undefined)
    .flatMap((part, index) => [index ? ' ' : '', make('span', {}, part)]);
  const dates = head.querySelector('.dates');
  dates?.setAttribute('lang', language);
  dates?.replaceChildren(...line);
}

/** Says how long the story takes; how many words it has where that is asked, as the moment of a date is. */
export function tellLength(at: Element, { content, lang }: Article, speech: Speech): void {
  const minutes = minutesToRead(content.textContent, lang);
  at.replaceChildren(counted(speech, 'reader_minutes_one', 'reader_minutes_other', minutes));
  const words = wordsIn(textOf(content), lang);
  at.setAttribute('title', counted(speech, 'reader_words_one', 'reader_words_other', words));
}

/** Exact on hover by `title`, and by keyboard, where the sheet shows the same title. */
function timed({ words, exact, iso }: Dated, make: Make): HTMLElement {
  return make('time', { datetime: iso, title: exact, tabindex: '0' }, words);
}

const yearsSince = ({ published, modified }: Article, now: Date): number =>
  yearsOld(modified ?? published, now);

const hasNotice = (article: Article, now: Date): boolean =>
  doubtOf(article.published, article.modified, now) !== undefined || yearsSince(article, now) >= 1;

function noticeOf(article: Article, speech: Speech, now: Date): string {
  const doubt = doubtOf(article.published, article.modified, now);
  if (doubt) return speech.words(doubts[doubt]);
  return counted(speech, 'reader_old_one', 'reader_old_other', yearsSince(article, now));
}
