import { browser } from 'wxt/browser';
import { type Sentences, sentencesIn } from './sentences.ts';
import { language as setting } from './settings/language.ts';
import { readStored, watchStored } from './settings/stored.ts';
import { language, speak } from './words.ts';

/** Undefined where the browser speaks the chosen language by itself, and where its sentences cannot be had. */
async function readSentences(): Promise<Sentences | undefined> {
  const chosen = (await readStored(setting)).language;
  if (chosen === 'browser' || chosen === browser.i18n.getMessage('language')) return undefined;
  try {
    const file = await fetch(new URL(`_locales/${chosen}/messages.json`, browser.runtime.getURL('/')));
    return sentencesIn(await file.json());
  } catch (error) {
    console.warn('Jernih speaks as the browser does:', error);
    return undefined;
  }
}

let latest = 0;

/**
 * Has `words` speak the language that a person chose, in the background or a page of ours: pages of the web have no right
 * to its file. Never throws.
 * @returns the sentences; undefined where they are the browser's
 */
export async function speakChosen(): Promise<Sentences | undefined> {
  latest += 1;
  const turn = latest;
  const sentences = await readSentences();
  if (turn === latest) speak(sentences);
  return sentences;
}

/** Calls back when another language was chosen, until the signal aborts. */
export function watchLanguage(changed: () => void, until: AbortSignal): void {
  watchStored([setting], changed, until);
}

/**
 * Calls `show` once the chosen language is spoken, and again whenever another one is, until the signal aborts. `atOnce`:
 * before that too, for what cannot wait, in the language of the browser, which most people have chosen.
 */
export async function inChosenLanguage(
  show: () => void,
  until: AbortSignal,
  { atOnce = false } = {},
): Promise<void> {
  let shown: string | undefined;
  const showAnew = () => {
    if (until.aborted || shown === language()) return;
    shown = language();
    show();
  };
  const follow = async () => {
    await speakChosen();
    showAnew();
  };
  watchLanguage(follow, until);
  if (atOnce) showAnew();
  await follow();
}
