import { createHash } from 'node:crypto';
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
const exports = /^export (?!type |interface )/gm;

export function namesIn(source: string): string[] {
  const names = [...source.matchAll(exported)].map(([, name]) => name as string);
  if (names.length !== source.match(exports)?.length)
    throw new Error(`Only constants and functions can be lent:\n${source}`);
  return names;
}

/** What is lent is told apart by all its sources: an update must not read what another version lent, by place. */
function versionOf(): string {
  const hash = createHash('sha256');
  for (const name of lent) hash.update(readFileSync(`src/clutter/${name}.ts`));
  return hash.digest('hex').slice(0, 8);
}

/**
 * What reads words and links is read and made ready once on a page: the clean script lends it to those that come later,
 * in the world that they share. In a page, code that runs for the first time costs more than what it does. Where no clean
 * script of the same version has run, as in tabs that were open before an update, there is no cleaning to join: the others
 * end at once.
 */
export function lentModules(): Plugin {
  let [lends, borrows] = [false, false];
  const version = versionOf();
  const symbolOf = (name: string) => `Symbol.for('jernih.lent.${name}.${version}')`;
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
      const place = `(globalThis as any)[${symbolOf(name)}]`;
      return lends ? `${source}\n${place} = [${names}];` : `export const [${names}] = ${place};`;
    },
    // Within the function that a script is.
    intro: () => (borrows ? `if (!globalThis[${symbolOf('words')}]) return;` : ''),
  };
}
