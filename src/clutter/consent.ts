import { selectIn } from './unclobbered.ts';
import { isNamed, wordsOf } from './words.ts';

const name = /\b(?:cmp|consent|cookies?|didomi|gdpr|onetrust|privacy)\b/;
const says = /\bcookies?\b|\bkuki\b|consent|gdpr|privacy|privasi|datenschutz|クッキー|隐私|隱私/;

/** A dialog that asks what may be stored or shared. It stays: hiding it would decide for the reader. */
export const isConsent = (element: Element): boolean =>
  [element, ...selectIn(element, '[id],[class]').slice(0, 12)].some((part) => isNamed(part, name)) ||
  says.test(wordsOf(element, 1500));
