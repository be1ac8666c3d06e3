import { extract } from '../../src/article/extract.ts';
import { laterDetectors } from '../../src/clutter/detectors/later.ts';
import { latinLetter } from '../../src/clutter/language/alphabets.ts';
import { en } from '../../src/clutter/language/lexicons/en.ts';
import { id } from '../../src/clutter/language/lexicons/id.ts';
import { phrasesOf } from '../../src/clutter/language/phrases.ts';
import { lendPhrases } from '../../src/clutter/language/phrases-here.ts';
import type { DemoActs } from '../../src/controls/welcome/demo.tsx';
import { readFont } from '../../src/extension/fonts.ts';
import { appearance } from '../../src/extension/settings/appearance.ts';
import { followOwnCss } from '../../src/extension/settings/follow-own-css.ts';
import { keepAppearance } from '../../src/extension/settings/keep-appearance.ts';
import { readStored } from '../../src/extension/settings/stored.ts';
import { whyNotKept } from '../../src/extension/settings/why-not-kept.ts';
import { language, words } from '../../src/extension/words.ts';
import { borrowCleaning } from '../../src/page/between-scripts/cleaning-desk.ts';
import { cleaningSwitch } from '../../src/page/switch.ts';
import { openReader } from '../../src/reader/open-reader.ts';
import { wearOwnCss } from '../../src/reader/own-css.ts';
import { panels } from '../../src/reader/panels/panels.tsx';

/** The story alone, in a page of its own, as a news site would serve it. */
function pageOf(story: HTMLElement): Document {
  const page = document.implementation.createHTMLDocument(words('sample_title'));
  page.documentElement.lang = language();
  page.body.append(page.importNode(story, true));
  return page;
}

// The sample is in the language of the browser.
const phrases = phrasesOf([en, id], latinLetter);
lendPhrases(phrases);

let hears: (count: number) => void = () => undefined;
const life = new AbortController().signal;
const nothing = () => undefined;
const around = { counted: (count: number) => hears(count), call: nothing, check: nothing };
borrowCleaning(({ join }) => join(laterDetectors), life);
const cleaning = cleaningSwitch(document, undefined, around, life);

followOwnCss(wearOwnCss(document, life), life);

async function read(story: HTMLElement): Promise<void> {
  const url = new URL('https://news.example/');
  const article = extract(pageOf(story), { url, window, phrases, forms: [], anyway: true });
  if (!article) return;
  const until = new AbortController();
  openReader(
    document,
    article,
    {
      speech: { words, language: language() },
      appearance: await readStored(appearance),
      font: readFont,
      panels: async () => panels,
      now: new Date(),
      onAppearance: async (look) => whyNotKept(await keepAppearance(look)),
      onClose: () => until.abort(),
    },
    until.signal,
  );
}

/** On this page Jernih does to the sample story what it does everywhere, by the same code. */
export const demoActs: DemoActs = {
  clean(on, hidden) {
    hears = hidden;
    cleaning.turn(on);
  },
  read,
};
