import { readFileSync } from 'node:fs';
import type { Plugin } from 'vite';

const lender = /\/entrypoints\/clean\.ts$/;
/** Scripts that come to a page only after the lender. */
const borrowers = /\/entrypoints\/(?:furniture|later|shadow-roots)\.ts$/;
/** What a script asks of elements, words and links: no state that is not the page's. */
export const lent = [
  'alone',
  'links',
  'named',
  'prose',
  'scene',
  'stores',
  'story',
  'unclobbered',
  'words',
] as const;

const module = new RegExp(`/src/clutter/(${lent.join('|')})\\.ts$`);
const exported = /^export (?:const|function) (\w+)/gm;

export const namesIn = (source: string): string[] =>
  [...source.matchAll(exported)].map(([, name]) => name as string);

/**
 * What reads words and links is read and made ready once on a page: the clean script lends it to those that come later,
 * in the world that they share. In a page, code that runs for the first time costs more than what it does.
 */
export function lentModules(): Plugin {
  let [lends, borrows] = [false, false];
  return {
    name: 'lent-modules',
    enforce: 'pre',
    configResolved({ build: { lib } }) {
      const entry = lib ? String(lib.entry) : '';
      [lends, borrows] = [lender.test(entry), borrowers.test(entry)];
    },
    load(id) {
      const name = module.exec(id)?.[1];
      if (name === undefined || !(lends || borrows)) return undefined;
      const source = readFileSync(id, 'utf8');
      const names = namesIn(source).join();
      const place = `(globalThis as any)[Symbol.for('jernih.lent.${name}')]`;
      return lends ? `${source}\n${place} = [${names}];` : `export const [${names}] = ${place};`;
    },
  };
}
