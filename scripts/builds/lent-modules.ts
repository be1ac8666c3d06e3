import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Plugin } from 'vite';

interface Lending {
  readonly lender: RegExp;
  /** A script of the same modules, for pages where the lender has not run. */
  readonly inItsStead?: RegExp;
  /** Scripts that come to a page only after the lender. */
  readonly borrowers: RegExp;
  readonly modules: readonly string[];
  /** Elements are made in one way by both: what one of them drew the other draws anew. */
  readonly elements?: true;
}

const clutter = [
  'language/words',
  'markup/alone',
  'markup/links',
  'markup/named',
  'markup/prose',
  'markup/stores',
  'markup/unclobbered',
  'scene',
  'story',
];

export const lendings: readonly Lending[] = [
  {
    lender: /\/entrypoints\/clean\.ts$/,
    // For the reader, which comes to pages that are not cleaned as well.
    inItsStead: /\/entrypoints\/markup\.ts$/,
    borrowers: /\/entrypoints\/(?:follow|free-page|furniture|later|reader\/index)\.ts$/,
    // What a script asks of elements, words and links: no state that is not the page's.
    modules: clutter.map((name) => `src/clutter/${name}.ts`),
  },
  {
    lender: /\/entrypoints\/reader\/index\.ts$/,
    borrowers: /\/entrypoints\/(?:exporters|further-pages|panels|read-aloud)\.ts$/,
    modules: [
      'src/article/pages/page-number.ts',
      'src/article/text.ts',
      'src/article/walk.ts',
      'src/reader/frame/button.tsx',
      'src/reader/frame/icons.tsx',
      'src/reader/shell/enclave.ts',
      'src/reader/story/address.ts',
      'src/reader/story/dates.ts',
      'src/reader/trusted.ts',
    ],
    elements: true,
  },
];

const exported = /^export (?:const|function\*?) (\w+)/gm;
const exports = /^export (?!type |interface )/gm;

export function namesIn(source: string): string[] {
  const names = [...source.matchAll(exported)].map(([, name]) => name as string);
  if (names.length !== source.match(exports)?.length)
    throw new Error(`Only constants and functions can be lent:\n${source}`);
  return names;
}

/** What is lent is told apart by all its sources, and what packing calls their properties: an update must not read what another version lent, by place. */
function versionOf({ modules }: Lending): string {
  const hash = createHash('sha256');
  for (const path of [...modules, 'scripts/builds/short-names.ts']) hash.update(readFileSync(path));
  return hash.digest('hex').slice(0, 8);
}

const runtime = /^preact\/jsx-(?:dev-)?runtime$/;
const runtimeSource = /\/preact\/jsx-runtime\/src\/index\.js$/;
const runtimeLent = '\0lent-elements';

/**
 * What reads words and links is read and made ready once on a page: the clean script lends it to those that come later,
 * in the world that they share. In a page, code that runs for the first time costs more than what it does. Where no clean
 * script of the same version has run, as in tabs that were open before an update, there is no cleaning to join: the others
 * end at once; before the reader goes a script that lends the same then. In the same way the reader lends what draws its
 * bar and reads a story to the parts of it that come when they are asked for. What lends and what borrows names the place
 * where they meet once.
 */
export function lentModules(): Plugin {
  let [lent, borrowed]: (Lending | undefined)[] = [];
  let isInStead = false;
  const desk = (lending: Lending) => `globalThis[Symbol.for('jernih.lent.${versionOf(lending)}')]`;
  const last = ({ modules }: Lending) => modules.length - 1;
  return {
    name: 'lent-modules',
    enforce: 'pre',
    configResolved({ build: { lib } }) {
      const entry = lib ? String(lib.entry) : '';
      isInStead = lendings.some(({ inItsStead }) => inItsStead?.test(entry));
      lent = lendings.find(({ lender, inItsStead }) => lender.test(entry) || inItsStead?.test(entry));
      borrowed = lendings.find(({ borrowers }) => borrowers.test(entry));
    },
    resolveId: (name) => (borrowed?.elements && runtime.test(name) ? runtimeLent : undefined),
    load(id) {
      if (id === runtimeLent && borrowed)
        return 'export const [jsx, jsxs, jsxDEV, Fragment] = borrowedHere.elements;';
      for (const lending of [lent, borrowed]) {
        const at = lending?.modules.findIndex((module) => resolve(module) === id) ?? -1;
        if (!lending || at < 0) continue;
        const source = readFileSync(id, 'utf8');
        const names = namesIn(source).join();
        return lending === lent
          ? `declare const lentHere: any;\n${source}\nlentHere[${at}] = [${names}];`
          : `declare const borrowedHere: any;\nexport const [${names}] = borrowedHere[${at}];`;
      }
      return undefined;
    },
    transform: (code, id) =>
      lent?.elements && runtimeSource.test(id)
        ? {
            code: `${code}\nlentHere.elements = [createVNode, createVNode, createVNode, Fragment];`,
            map: null,
          }
        : undefined,
    // Within the function that a script is.
    intro: () => {
      const borrows =
        borrowed && `const borrowedHere = ${desk(borrowed)};if (!borrowedHere?.[${last(borrowed)}]) return;`;
      const lends = lent && `const lentHere = ${desk(lent)} ${isInStead ? '??= []' : '= []'};`;
      const ends = isInStead && lent && `if (lentHere[${last(lent)}]) return;`;
      return [borrows, lends, ends].filter(Boolean).join('');
    },
  };
}
