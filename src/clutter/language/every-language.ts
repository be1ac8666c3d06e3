import { phrasesFrom } from './phrases.ts';
import { sources } from './spoken/every-language.ts';

/** The phrases of all languages: for pages of which nothing is known. */
export const everyLanguage = phrasesFrom(sources);
