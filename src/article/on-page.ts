import { phrasesFrom } from '../clutter/language/phrases.ts';
import { lentPhrases } from '../clutter/language/phrases-here.ts';
import { sources } from '../clutter/language/spoken/indonesian-and-english.ts';
import { siteHere } from '../clutter/rules/site-here.ts';
import type { Article } from './article.ts';
import { copyOf } from './copy.ts';
import { type ExtractOptions, extract } from './extract.ts';
import { framedPage } from './framed.ts';
import { lentForms } from './furniture/forms-here.ts';
import { readParticulars } from './particulars/index.ts';
import { sanitise } from './sanitise.ts';
import type { Extracting } from './selected.ts';
import { lentSelected } from './selected-here.ts';
import { addresses } from './steps/addresses.ts';
import { captions } from './steps/captions.ts';
import { embeds } from './steps/embeds.ts';
import { pictures } from './steps/pictures.ts';

export interface StoryOnPage {
  readonly article: Article | undefined;
  /** What was known of the page before it was read. */
  readonly known: ExtractOptions;
  /** The page that the story stands on, where a frame shows it. */
  readonly page?: Document;
}

/** What our scripts in this page brought for reading it. */
function knownAt(address: string): ExtractOptions {
  const site = siteHere();
  return {
    url: new URL(address),
    phrases: lentPhrases() ?? phrasesFrom(sources),
    ...lentForms(),
    ...(site && { site }),
  };
}

/** The story of this page, or of the one that a frame shows in its stead. */
export function storyOn(page: Document): StoryOnPage {
  const known = knownAt(page.URL);
  const article = extract(page, known);
  const framed = article?.readerable ? undefined : framedPage(page);
  if (!framed) return { article, known };
  // A frame whose markup stands in an attribute has no address of its own.
  const within = /^http/.test(framed.URL) ? knownAt(framed.URL) : known;
  return { article: extract(framed, within), known: within, page: framed };
}

/** What a selection is made a story with, by names that the packing of this script leaves alone. */
const extracting: Extracting = {
  copied: (page, known) => {
    const copy = copyOf(page, { known });
    return { page: copy.page, places: copy.twins };
  },
  mended: (page, { url, site, phrases, forms }) => {
    const known = { url, site, phrases, forms, findings: [], apart: [], beside: [], removed: [] };
    const draft = { ...known, page, particulars: readParticulars(page, url) };
    for (const { prepare } of [pictures, embeds, addresses, captions]) prepare(draft);
  },
  extract,
  sanitise,
};

/** What is selected on this page. */
export function selectedOn(page: Document): StoryOnPage {
  const known = knownAt(page.URL);
  return { article: lentSelected()?.(page, known, extracting), known };
}
