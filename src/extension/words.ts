import { browser } from 'wxt/browser';
import type messages from '../../public/_locales/en/messages.json';
import { filled, type Sentences } from './sentences.ts';

/** Every sentence there is: a key without a sentence does not compile. */
export type WordKey = keyof typeof messages;

let chosen: Sentences | undefined;

/** From now on `words` takes its sentences from these; from the browser where there are none. */
export function speak(sentences: Sentences | undefined): void {
  chosen = sentences;
}

/**
 * The sentence in the language of Jernih; `fill` takes the place of `$1`, `$2`, … Nothing once the extension is gone,
 * as after an update, until the script that outlived it has ended.
 */
export function words(key: WordKey, ...fill: readonly (string | number)[]): string {
  const sentence = chosen?.[key];
  return sentence === undefined
    ? (browser.i18n?.getMessage(key, fill.map(String)) ?? '')
    : filled(sentence, fill);
}

/** BCP 47 of the language that `words` speaks here, for `Intl` and `lang`; not always the one the browser says it has. */
export function language(): string {
  return words('language') || 'en';
}
