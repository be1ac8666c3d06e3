import { parentOf } from '../clutter/markup/unclobbered.ts';
import { isProse, leavesOf, linkShare } from './blocks.ts';
import { select } from './select.ts';
import { isLongerThan, wordsOf } from './text.ts';

/**
 * What each sign adds. Fitted by logistic regression on 996 saved pages, 120 of them listings (each half by host
 * foretells the other as well as itself), then rounded.
 */
const weights = {
  addressWords: 3.9,
  saysArticle: 2.4,
  run: 2.1,
  paragraphs: 0.9,
  pricesUndated: -3.3,
  cards: -2.5,
  listEnd: -8.4,
  listWithin: -2.6,
  listData: -5.1,
  listOfOne: -5,
  sells: -6,
  listOf: -7.8,
  linked: -3.9,
  few: -1.5,
  shortAddress: -1.4,
  scattered: -1,
  root: -1.7,
  product: -3,
  crowdedOut: -2,
  barren: -3,
  datedWithin: 0.5,
} as const;
const bias = 1.95;

const listName =
  /^(?:categor(?:y|ies)|subcategory|collections?|cat|c|w|topics?|tags?|hub|shows?|lists?|paths?|shop|store|catalog|search|sections?|products?|parts|in-the-news|awards|listing|news|blog|issues|all|latest|trending|indeks?|index|kategori|kanal|rubrik|topik|authors?|penulis|terbaru|terkini|terpopuler|populer|videos?|foto|photos|galler(?:y|ies)|galeri|cari|archives?|arsip)$/iu;
/** What a list is kept under by its one word: "/topic/science". */
const listedBy = /^(?:subcategor(?:y|ies)|hub|tags?|topics?|topik)$/iu;
/** Parts of an address that stories stand under as well. */
const storyWithin =
  /^(?:news|blog|videos?|foto|photos|galler(?:y|ies)|galeri|archives?|arsip|index|kanal|rubrik|kategori)$/iu;
const picturesOf = /^(?:foto|galeri|gallery|photos)$/iu;
const pageType = 'meta[property="og:type"], meta[name="og:type"]';
const storyType = /"(?:\w*Article|BlogPosting|LiveBlogPosting|Report)"/u;
const listType = /"(?:CollectionPage|ItemList|Product|ProductGroup|SearchResultsPage|OfferCatalog)"/u;
const card = 'li, article, div, a, section, tr';
/** What puts something into a basket, as shops of all languages name it. */
const basket =
  '[class*="add-to-cart" i], [class*="addtocart" i], [class*="add_to_cart" i], [class*="add-to-bag" i], [class*="add-to-basket" i], [class*="btn-buy" i]';
/** Baskets on one page; a story may sell a thing or two beside it. */
const mostBaskets = 5;
/** In characters: a label or a greeting, whatever the page around it. */
const shortestStory = 40;
/** In characters: less prose than a short paragraph. */
const barren = 200;
/** Paragraphs one after another; excerpts stand each in a box of its own. */
const column = 5;
/** A story that fills less of its page than this is crowded out by the rest. */
const crowded = 0.1;
/** Enough of a page to see whether it repeats itself. */
const mostCards = 6000;

/** All that match in any of the roots. */
const all = (roots: readonly Element[], selector: string): readonly Element[] =>
  roots.flatMap((root) => select(root, selector));

/** The elements around those that match. */
function around(roots: readonly Element[], selector: string): ReadonlySet<Element> {
  const found = new Set<Element>();
  for (const element of all(roots, selector)) {
    for (let at = parentOf(element); at && !found.has(at); at = parentOf(at)) found.add(at);
  }
  return found;
}

/** The size of the largest group of siblings of one name that each hold a link with a picture, heading or text. */
function largestGroup(roots: readonly Element[]): number {
  const groups = new Map<Element, Map<string, number>>();
  const linking = around(roots, 'a[href]');
  const showing = around(roots, 'img, h2, h3, h4, p');
  let most = 0;
  for (const element of all(roots, card).slice(0, mostCards)) {
    const parent = element.parentElement;
    if (!parent || !linking.has(element) || !showing.has(element)) continue;
    const name = `${element.tagName} ${element.className}`;
    const group = groups.get(parent) ?? new Map<string, number>();
    const count = (group.get(name) ?? 0) + 1;
    groups.set(parent, group.set(name, count));
    most = Math.max(most, count);
  }
  return most;
}

const decodedWords = (part: string): readonly string[] => part.replaceAll('%20', ' ').split(/[-_+ ]/u);

function signsInAddress(url: URL) {
  const parts = url.pathname.split('/').filter(Boolean);
  // The pictures of one story: "/a-long-day-in-the-harbour/gallery".
  if (picturesOf.test(parts.at(-1) ?? '') && (parts.at(-2)?.split('-').length ?? 0) > 3) parts.pop();
  const last = parts.at(-1) ?? '';
  const within = parts.slice(0, -1).filter((part) => !storyWithin.test(part));
  return {
    addressWords: Math.min(6, last.split(/[-_]/u).length) / 6,
    isShort: parts.length <= 1 && !/[-_]/u.test(last),
    listEnd: listName.test(last),
    listWithin: within.some((part) => listName.test(part)),
    listOfOne: listedBy.test(parts.at(-2) ?? '') && decodedWords(last).length <= 2,
    listOf: /list[-_ ]of|^lists?$/iu.test(last),
    root: parts.length === 0,
  };
}

function signsInStory(story: Element) {
  const leaves = leavesOf(story)
    .filter(({ element }) => !element.closest('figcaption'))
    .map(({ element, text }) => ({ element, text, linked: linkShare(element, text) }));
  const prose = leaves.filter(({ text, linked }) => isProse(text) && linked < 0.3);
  const runs = new Map<Element | null, number>();
  for (const { element } of prose)
    runs.set(element.parentElement, (runs.get(element.parentElement) ?? 0) + 1);
  const whole = leaves.reduce((sum, { text }) => sum + text.length, 0) || 1;
  return {
    paragraphs: prose.length,
    prose: prose.reduce((sum, { text }) => sum + text.length, 0),
    run: Math.max(0, ...runs.values()),
    linked: leaves.reduce((sum, { text, linked }) => sum + text.length * linked, 0) / whole,
  };
}

export interface Beside {
  /** The page dates its story. */
  readonly published: boolean;
  /** Parts of the page that stand in it no longer. */
  readonly apart: readonly Element[];
  /** What stood around the story. */
  readonly beside: readonly Element[];
}

const pricesIn = (text: string): number => text.match(/[$€£]\s*\d/gu)?.length ?? 0;

const dataOn = (page: Document): string =>
  [...page.querySelectorAll('script[type="application/ld+json" i]')]
    .map(({ textContent }) => textContent)
    .join(' ');

type Signs = Readonly<Record<keyof typeof weights, number | boolean>>;

/** The signs together speak for a story; the more cards, the less. */
const speaksFor = (signs: Signs): boolean =>
  Object.entries(weights).reduce(
    (sum, [sign, weight]) => sum + weight * Number(signs[sign as keyof typeof weights]),
    bias,
  ) > 0;

const countOf = (roots: readonly Element[], names: readonly string[]): number =>
  names.reduce(
    (sum, name) => roots.reduce((more, root) => more + root.querySelectorAll(name).length, sum),
    0,
  );

const shown = ['img', 'h2', 'h3', 'h4', 'p'];

/** The page is a story page rather than a listing, a shop or a front page. */
export function isStoryPage(
  page: Document,
  story: Element,
  url: URL,
  { published, apart, beside }: Beside,
): boolean {
  if (!isLongerThan(story, shortestStory - 1)) return false;
  const json = dataOn(page);
  const type = page.querySelector(pageType)?.getAttribute('content') ?? '';
  const named = storyType.test(json);
  const undated = !published && !named;
  const parts = [page.body, ...beside, ...apart];
  const words = undated ? [page.body, ...beside].map(wordsOf).join(' ') : '';
  const length = words ? wordsOf(story).length : 0;
  const address = signsInAddress(url);
  const { paragraphs, prose, run, linked } = signsInStory(story);
  const saysArticle = type.toLowerCase() === 'article';
  const isDoor = undated && !saysArticle && paragraphs < 5;
  // A story may end in any word: what is dated, says that it is one and has a column of text is no list, but at the top of a site.
  const isWhole = published && (named || saysArticle) && run >= column && !address.isShort;
  if (isDoor && all(parts, 'input[type="password" i]').length > 0) return false;
  const signsWith = (cards: number, sells: boolean): Signs => ({
    ...address,
    saysArticle,
    listEnd: address.listEnd && !isWhole,
    run: Math.log10(1 + run),
    paragraphs: Math.log10(1 + paragraphs),
    pricesUndated: pricesIn(words) > 10,
    cards: Math.log10(1 + cards),
    listData: listType.test(json) && !named,
    linked,
    few: paragraphs < 2,
    shortAddress: address.isShort && !named,
    scattered: run < 3 && !named && cards >= 8,
    product: /^product/iu.test(type),
    listOfOne: address.listOfOne && !named,
    sells,
    crowdedOut: length < words.length * crowded,
    barren: undated && prose < barren,
    datedWithin: !undated && address.listWithin,
  });
  // Baskets and cards are seldom so many that they decide, and counting them takes longest.
  // No group has more: each of its cards has a link, and something to show.
  const links = countOf(parts, ['a']);
  if (speaksFor(signsWith(links, !named))) return true;
  const most = Math.min(links, countOf(parts, shown));
  if (speaksFor(signsWith(most, !named))) return true;
  const isShop = !named && all(parts, basket).length > mostBaskets;
  return speaksFor(signsWith(most, isShop)) || speaksFor(signsWith(largestGroup(parts), isShop));
}
