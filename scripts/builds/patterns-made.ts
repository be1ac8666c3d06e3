import type { Plugin } from 'vite';
import type { Sources } from '../../src/clutter/language/phrases.ts';
import { sources as everyLanguage } from '../../src/clutter/language/spoken/every-language.ts';
import { sources as indonesian } from '../../src/clutter/language/spoken/indonesian.ts';
import { sources as indonesianAndEnglish } from '../../src/clutter/language/spoken/indonesian-and-english.ts';

const spoken: Readonly<Record<string, Sources>> = {
  'every-language': everyLanguage,
  indonesian,
  'indonesian-and-english': indonesianAndEnglish,
};

/** Phrases become patterns when Jernih is built, not on every page that is opened. */
export const patternsMade = (): Plugin => ({
  name: 'patterns-made',
  load(id) {
    const name = /\/src\/clutter\/language\/spoken\/([\w-]+)\.ts$/.exec(id)?.[1];
    if (name === undefined) return undefined;
    if (!spoken[name]) throw new Error(`${id} is not among the patterns that are made.`);
    return `export const sources = ${JSON.stringify(spoken[name])};`;
  },
});
