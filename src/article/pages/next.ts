import { read } from '../../clutter/markup/unclobbered.ts';
import type { SiteRule } from '../../clutter/rules/site-rule.ts';
import { select } from '../select.ts';
import { nextWords, wholeWords } from './lexicon.ts';
import { pageAddress } from './page-number.ts';

/** Characters; the longest that says where a story goes on, with room for its signs. */
const longest = 60;
const plain = (text: string) =>
  text
    .replace(/[\s\d»›>→.…:/|[\]()-]+/gu, ' ')
    .trim()
    .toLowerCase();
const says = (words: readonly string[]) => {
  const set = new Set(words);
  return (text: string) => text.length <= longest && set.has(plain(text));
};
const saysNext = says(nextWords);
const saysWhole = says(wholeWords);
/** "Next: The harvest". */
const namesChapter = /^(?:next|selanjutnya) ?: ./iu;
const ofPages = /\d|page|pagin|página|seit|halaman|页|頁|ページ/iu;
/** A title, a number that may be that of its page, what kind of file it is. */
const fileName = /^(.+?)(?:-(\d{1,2}))?(\.\w{3,5})$/u;
const wholeForm = /[?&](?:page=all|single=1|showpage=all)\b|\/all\/?$/iu;

interface Written {
  readonly link: Element;
  /** As it stands in the markup. */
  readonly href: string;
}

const written = (links: readonly Element[]): readonly Written[] =>
  links.map((link) => ({ link, href: link.getAttribute('href') ?? '' }));

function addressIn(markup: string, url: URL): URL | undefined {
  const href = markup.trim();
  if (!href || href.startsWith('#') || !URL.canParse(href, url.href)) return undefined;
  const address = new URL(href, url);
  // Old systems and saved pages name the other scheme of their own host; what is asked is this page's own.
  if (address.host === url.host && /^https?:$/u.test(address.protocol)) address.protocol = url.protocol;
  if (address.origin !== url.origin || /comment|respond/iu.test(address.hash + address.pathname.slice(-20)))
    return undefined;
  address.hash = '';
  return address;
}

type Link = readonly [Element, URL];

/** Comments have pages of their own. */
const comments = ['comment', 'komentar'].map((name) => `[class*="${name}" i], [id*="${name}" i]`).join();
const isOfComments = (link: Element): boolean => {
  const box = link.closest(comments);
  return box !== null && box.querySelector('h1') === null;
};

/** Those that stay on the site, with their addresses. */
const linksOf = (links: readonly Written[], url: URL): readonly Link[] =>
  links.flatMap(({ link, href }) => {
    const address = addressIn(href, url);
    return address ? [[link, address] as const] : [];
  });

/** A link to the whole story on one page, never from that page itself. */
const wholeTwin = (links: readonly Link[], url: URL): Link | undefined =>
  links.find(([link, address]) => {
    const form = wholeForm.test(address.href);
    const here = pageAddress(url).story;
    const isCalled = form || saysWhole(link.textContent ?? '');
    return isCalled && sameBut(address, here) && address.href !== url.href && !isOfComments(link);
  });

/** Where the site's rule says that all of a split story stands. */
function twinByRule(url: URL, site: SiteRule | undefined): URL | undefined {
  if (!site?.whole) return undefined;
  const [path] = pageAddress(url).story.split('?');
  return URL.canParse(`${path}${site.whole}`) ? new URL(`${path}${site.whole}`) : undefined;
}

const bare = (story: string) => story.replace(/[?/]+$/u, '');

function sameBut(address: URL, story: string): boolean {
  const twin = new URL(address);
  for (const name of ['page', 'single', 'showpage']) twin.searchParams.delete(name);
  twin.pathname = twin.pathname.replace(/\/all\/?$/iu, '');
  return bare(pageAddress(twin).story) === bare(story);
}

/** "2", "2/3". */
const counts = (label: string, page: number): boolean => label.replace(/ ?\/ ?\d+$/u, '') === String(page);

function namesNext(link: Element, page: number): boolean {
  const label = (link.textContent ?? '').trim();
  return (
    counts(label, page) ||
    /(?:^|\s)next(?:\s|$)/iu.test(link.getAttribute('rel') ?? '') ||
    saysNext(label) ||
    namesChapter.test(label) ||
    saysNext(link.getAttribute('aria-label') ?? link.getAttribute('title') ?? '') ||
    /\bnext\b|selanjutnya/iu.test(link.className)
  );
}

/** Some systems count paragraphs: "2" leads to `/15`, and "3" from there to `/30`. */
function byParagraphs(links: readonly Written[], url: URL): string | undefined {
  const here = pageAddress(url);
  const counted = ['0', '5'].flatMap((ending) => links.filter(({ href }) => href.endsWith(ending)));
  const numbered = counted.filter(({ link }) => Number(link.textContent) > 1);
  return linksOf(numbered, url).find(([link, address]) => {
    const there = pageAddress(address);
    const before = Number(link.textContent) - 1;
    const step = there.page / before;
    const at = here.page === 1 ? 0 : here.page;
    return there.story === here.story && Number.isInteger(step) && step > 4 && at === step * (before - 1);
  })?.[1].href;
}

/** "2", "Page 2 of 3", "Nächste Seite": of pages, where "Next" may be the next story. */
const namesPage = (link: Element, page: number): boolean => {
  const label = (link.textContent ?? '').trim();
  return counts(label, page) || (saysNext(label) && ofPages.test(label));
};

/** Many stories are called so: `title-2.html` goes on with `title.html` only where a list of pages says so. */
function byName(all: readonly Written[], url: URL): string | undefined {
  const [, base = '', digits, type = ''] = fileName.exec(url.pathname) ?? [];
  if (!type) return undefined;
  // Most links hold the type and not the title, whose letters an address may write otherwise.
  const title = /(?:\/|%..)([^/%]*)$/u.exec(base)?.[1] || type;
  const links = linksOf(
    all.filter(({ href }) => href.includes(title)),
    url,
  );
  const linkTo = (name: string, page: number) =>
    links.find(
      ([link, address]) => address.pathname === name + type && namesPage(link, page) && !isOfComments(link),
    )?.[1].href;
  const at = Number(digits ?? 1);
  const before = at > 2 ? `${base}-${at - 1}` : base;
  const isLater =
    at > 1 &&
    links.some(
      ([link, { pathname }]) => pathname === before + type && link.textContent?.trim() === String(at - 1),
    );
  return isLater
    ? linkTo(`${base}-${at + 1}`, at + 1)
    : linkTo(`${url.pathname.slice(0, -type.length)}-2`, 2);
}

/** Where a split story goes on, as absolute addresses of the same origin. */
export interface Onward {
  /** The single-page twin where the page or the site's rule knows one, else the page of the next number. */
  readonly next: string;
  /** The page of the next number, where `next` is a twin: a rule grows old, and some twins answer the first page again. */
  readonly nextByNumber?: string;
}

/** Undefined on the last page and for stories that are not split. */
export function nextPage(page: Document, url: URL, site?: SiteRule): Onward | undefined {
  if (wholeForm.test(url.href)) return undefined;
  const here = pageAddress(url);
  const n = here.page + 1;
  const root = read(page, 'documentElement');
  // Every address is read once: to look for parts of them by selectors takes longer.
  const links = written(select(root, 'a[href]'));
  const told = [...written(select(root, 'link[rel~="next" i][href]')), ...links];
  const isNumber = new RegExp(`(?<!\\d)0?${n}(?!\\d)`, 'u');
  const named = told.filter(
    ({ link, href }) => href.includes(String(n)) && isNumber.test(href) && namesNext(link, n),
  );
  const next = linksOf(named, url).find(([link, address]) => {
    const there = pageAddress(address);
    return there.story === here.story && there.page === n && !isOfComments(link);
  })?.[1].href;
  const all = next
    ? told
    : links.filter(({ href }) => (href.includes('=') || href.includes('/all')) && wholeForm.test(href));
  const twin = wholeTwin(linksOf(all, url), url);
  // After a later page the whole story would come out of order: that one is the last.
  if (!next) {
    if (n === 2 && twin && saysWhole(twin[0].textContent ?? '')) return { next: twin[1].href };
    const counted = byParagraphs(links, url) ?? byName(links, url);
    return counted === undefined ? undefined : { next: counted };
  }
  const whole = (twin?.[1] ?? twinByRule(url, site))?.href;
  return whole ? { next: whole, nextByNumber: next } : { next };
}
