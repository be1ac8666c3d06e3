import type { Plugin } from 'vite';
import * as everyLanguage from '../../src/clutter/language/spoken/every-language.ts';
import * as indonesian from '../../src/clutter/language/spoken/indonesian.ts';
import * as indonesianAndEnglish from '../../src/clutter/language/spoken/indonesian-and-english.ts';

const spoken: Readonly<Record<string, object>> = {
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
    return Object.entries(spoken[name])
      .map(([part, made]) => `export const ${part} = ${JSON.stringify(made)};`)
      .join('\n');
  },
});
