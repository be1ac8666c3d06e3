import { browser } from 'wxt/browser';
import type messages from '../../public/_locales/en/messages.json';

/** Every sentence there is: a key without a sentence does not compile. */
export type WordKey = keyof typeof messages;

/** The sentence in the browser's language; `fill` takes the place of `$1`, `$2`, … */
export function words(key: WordKey, ...fill: readonly (string | number)[]): string {
  return browser.i18n.getMessage(key, fill.map(String));
}

/** BCP 47 of the language that `words` speaks here, for `Intl` and `lang`; not always the one the browser says it has. */
export function language(): string {
  return words('language');
}
