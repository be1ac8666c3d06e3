import { lexicons } from '../../clutter/lexicons/index.ts';
import { type Phrases, phrasesOf } from '../../clutter/phrases.ts';

let known: Phrases | undefined;

/** The detectors' phrases in every language: a reader is opened once, so that it can afford to know them all. */
export function phrases(): Phrases {
  known ??= phrasesOf(Object.values(lexicons));
  return known;
}
