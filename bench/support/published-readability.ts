import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Plugin } from 'vite';

const file = createRequire(import.meta.url).resolve('@mozilla/readability/Readability.js');
const id = '\0published-readability';

/** Gives a script of the benches Readability as it is published; the extractor has the one that is shipped with it. */
export const publishedReadability = (script: RegExp): Plugin => ({
  name: 'published-readability',
  enforce: 'pre',
  resolveId: (asked, importer = '') =>
    asked === '@mozilla/readability' && script.test(importer) ? id : undefined,
  load: (asked) =>
    asked === id
      ? `${readFileSync(file, 'utf8')}\nexport { Readability };`.replace(/^if \(typeof module[^}]*\}/mu, '')
      : undefined,
});
