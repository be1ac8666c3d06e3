import { selectIn } from './unclobbered.ts';
import { nameTokens, wordsOf } from './words.ts';

const names = [
  'cmp',
  'consent',
  'cookie',
  'cookies',
  'didomi',
  'gdpr',
  'onetrust',
  'privacy',
  'qc',
  'usercentrics',
];
const says =
  /\b(?:cookies?|kuki|consent|gdpr|privacy policy|kebijakan privasi|datenschutz)\b|クッキー|隐私|隱私/;

/** A dialog that asks what may be stored or shared. It stays: hiding it would decide for the reader. */
export function isConsent(element: Element): boolean {
  for (const part of [element, ...selectIn(element, '[id],[class]').slice(0, 12)]) {
    const tokens = nameTokens(part);
    if (names.some((name) => tokens.has(name))) return true;
  }
  return says.test(wordsOf(element, 1500));
}
