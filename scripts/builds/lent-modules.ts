import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { isAbsolute, resolve } from 'node:path';
import type { Plugin } from 'vite';

interface Lender {
  readonly script: RegExp;
  readonly modules: readonly string[];
}

interface Lending {
  /** In the order in which they come to a page: each borrows what those before it lend. */
  readonly lenders: readonly Lender[];
  /** A script of the same modules, for pages where not all lenders have run. */
  readonly inTheirStead?: RegExp;
  /** Scripts that come to a page only after the first so many lenders. */
  readonly borrowers: readonly (readonly [script: RegExp, lenders: number])[];
  /** Elements are made in one way by both: what one of them drew the other draws anew. */
  readonly elements?: true;
}

const clutter = (...names: readonly string[]) => names.map((name) => `src/clutter/${name}.ts`);

export const lendings: readonly Lending[] = [
  {
    // What finds clutter, and what that asks of elements, words and links: no state that is not the page's.
    lenders: [
      {
        script: /\/entrypoints\/clean\.ts$/,
        modules: clutter(
          'detectors/ad-slot',
          'detectors/app-banner',
          'detectors/sticky',
          'language/words',
          'markup/alone',
          'markup/links',
          'markup/named',
          'markup/prose',
          'markup/stores',
          'markup/unclobbered',
          'rules/everywhere',
          'scene',
          'search',
          'story',
        ),
      },
      {
        script: /\/entrypoints\/later\.ts$/,
        modules: clutter(
          'detectors/duplicate-paragraph',
          'detectors/promo',
          'detectors/related-block',
          'detectors/related-inline',
          'detectors/repeated-summary',
          'detectors/share-row',
          'language/reported',
        ),
      },
    ],
    // For the reader, which comes to pages that are not cleaned as well.
    inTheirStead: /\/entrypoints\/detectors\.ts$/,
    borrowers: [
      [/\/entrypoints\/(?:follow|free-page|furniture)\.ts$/, 1],
      [/\/entrypoints\/reader\/index\.ts$/, 2],
    ],
  },
  {
    lenders: [
      {
        script: /\/entrypoints\/reader\/index\.ts$/,
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
      },
    ],
    borrowers: [[/\/entrypoints\/(?:exporters|further-pages|panels|passages|read-aloud)\.ts$/, 1]],
    elements: true,
  },
];

export const modulesOf = ({ lenders }: Lending): string[] => lenders.flatMap(({ modules }) => modules);

const exported = /^export (?:const|function\*?) (\w+)/gm;
const exports = /^export (?!type |interface )/gm;

export function namesIn(source: string): string[] {
  const names = [...source.matchAll(exported)].map(([, name]) => name as string);
  if (names.length !== source.match(exports)?.length)
    throw new Error(`Only constants and functions can be lent:\n${source}`);
  return names;
}

/** What is lent is told apart by all its sources, and what packing calls their properties: an update must not read what another version lent, by place. */
function versionOf(lending: Lending): string {
  const hash = createHash('sha256');
  for (const path of [...modulesOf(lending), 'scripts/builds/short-names.ts'])
    hash.update(readFileSync(path));
  return hash.digest('hex').slice(0, 8);
}

/** What a script lends or borrows: of all names that are lent those from the first on, to the last. */
interface Part {
  readonly lending: Lending;
  readonly modules: readonly string[];
  readonly first: number;
  readonly last: number;
}

const namesOf = (modules: readonly string[]): string[] =>
  modules.flatMap((module) => namesIn(readFileSync(module, 'utf8')));

function partOf(lending: Lending, from: number, to: number): Part {
  const modulesTo = (lenders: number) =>
    modulesOf({ ...lending, lenders: lending.lenders.slice(0, lenders) });
  const modules = modulesTo(to).slice(modulesTo(from).length);
  return {
    lending,
    modules,
    first: namesOf(modulesTo(from)).length,
    last: namesOf(modulesTo(to)).length - 1,
  };
}

interface Parts {
  lent?: Part;
  borrowed?: Part;
  isInStead?: boolean;
}

function partsOf(entry: string): Parts {
  const parts: Parts = {};
  for (const lending of lendings) {
    const { lenders, inTheirStead, borrowers } = lending;
    const at = lenders.findIndex(({ script }) => script.test(entry));
    if (at >= 0) parts.lent = partOf(lending, at, at + 1);
    if (at > 0) parts.borrowed = partOf(lending, 0, at);
    parts.isInStead ||= inTheirStead?.test(entry) ?? false;
    if (inTheirStead?.test(entry)) parts.lent = partOf(lending, 0, lenders.length);
    const [, lent] = borrowers.find(([script]) => script.test(entry)) ?? [];
    if (lent !== undefined) parts.borrowed = partOf(lending, 0, lent);
  }
  return parts;
}

const lentHere = '\0lent-here';
const runtime = /^preact\/jsx-(?:dev-)?runtime$/;
const runtimeSource = /\/preact\/jsx-runtime\/src\/index\.js$/;
const runtimeLent = '\0lent-elements';

/** Comes after all modules of the script, so that each has said what it lends. */
function lend({ modules }: Part): string {
  const imports = modules.map(
    (module) =>
      `import { ${namesIn(readFileSync(module, 'utf8')).join()} } from ${JSON.stringify(resolve(module))};`,
  );
  return `${imports.join('')}lentHere.push(${namesOf(modules).join()});`;
}

/**
 * What finds clutter is read and made ready once on a page: the scripts that clean it lend that to those that come later,
 * in the world that they share. In a page, code that runs for the first time costs more than what it does. Where no clean
 * script of the same version has run, as in tabs that were open before an update, there is no cleaning to join: the others
 * end at once; before the reader goes a script that lends the same then. In the same way the reader lends what draws its
 * bar and reads a story to the parts of it that come when they are asked for. What lends and what borrows names the place
 * where they meet once.
 */
export function lentModules(): Plugin {
  let entry = '';
  let parts: Parts = {};
  const desk = ({ lending }: Part) => `globalThis[Symbol.for('jernih.lent.${versionOf(lending)}')]`;
  return {
    name: 'lent-modules',
    enforce: 'pre',
    configResolved({ build: { lib } }) {
      entry = lib ? String(lib.entry) : '';
      parts = partsOf(entry);
    },
    resolveId(name) {
      if (name === lentHere) return name;
      return parts.borrowed?.lending.elements && runtime.test(name) ? runtimeLent : undefined;
    },
    load(id) {
      const { lent, borrowed } = parts;
      if (id === lentHere && lent) return lend(lent);
      if (id === runtimeLent && borrowed)
        return 'export const [jsx, jsxs, jsxDEV, Fragment] = borrowedHere.elements;';
      const module = borrowed?.modules.find((module) => resolve(module) === id);
      if (!borrowed || !module) return undefined;
      const before = namesOf(borrowed.modules.slice(0, borrowed.modules.indexOf(module))).length;
      return namesOf([module])
        .map((name, at) => `export const ${name} = borrowedHere[${before + at}];`)
        .join('');
    },
    transform(code, id) {
      const { lent } = parts;
      if (!lent) return undefined;
      if (isAbsolute(id) && entry.endsWith(id)) return { code: `${code}\nimport '${lentHere}';`, map: null };
      return lent.lending.elements && runtimeSource.test(id)
        ? {
            code: `${code}\nlentHere.elements = [createVNode, createVNode, createVNode, Fragment];`,
            map: null,
          }
        : undefined;
    },
    // Within the function that a script is.
    intro() {
      const { lent, borrowed, isInStead } = parts;
      const borrows =
        borrowed && `const borrowedHere = ${desk(borrowed)};if (!borrowedHere?.[${borrowed.last}]) return;`;
      const ends = isInStead && lent && `if (${desk(lent)}?.[${lent.last}]) return;`;
      // A later lender has borrowed from the first: its list is there.
      const lends = lent && `const lentHere = ${lent.first === 0 ? `${desk(lent)} = []` : 'borrowedHere'};`;
      return [borrows, ends, lends].filter(Boolean).join('');
    },
  };
}
