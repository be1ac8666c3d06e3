import type { Phrases } from '../language/phrases.ts';
import { isNamed, wordsOf } from '../language/words.ts';
import { selectIn } from './unclobbered.ts';

const name = /\b(?:cmp|consent|cookies?|didomi|gdpr|onetrust|privacy)\b/;

/** A dialog that asks what may be stored or shared. It stays: hiding it would decide for the reader. */
export const isConsent = (element: Element, { asksConsent }: Phrases): boolean =>
  [element, ...selectIn(element, '[id],[class]').slice(0, 12)].some((part) => isNamed(part, name)) ||
  asksConsent.test(wordsOf(element, 1500));
