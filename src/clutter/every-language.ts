import { lexicons } from './lexicons/index.ts';
import { anyLetter, phrasesOf } from './phrases.ts';

/** The phrases of all twenty languages: for pages of which nothing is known. */
export const everyLanguage = phrasesOf(Object.values(lexicons), anyLetter);
