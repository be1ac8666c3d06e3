import { fileURLToPath } from 'node:url';
import type { Plugin } from 'vite';

const root = new URL('.', import.meta.resolve('preact/package.json'));
/** As Preact's authors wrote it: what they pack says no more which part is for what. */
const sources: Readonly<Record<string, string>> = {
  preact: fileURLToPath(new URL('src/index.js', root)),
  'preact/jsx-runtime': fileURLToPath(new URL('jsx-runtime/src/index.js', root)),
  'preact/jsx-dev-runtime': fileURLToPath(new URL('jsx-runtime/src/index.js', root)),
};

type Change = readonly [what: RegExp, by: string];

/** What is always so where all parts are functions that remember nothing, drawn into an empty place of the same document. */
const changes: Readonly<Record<string, readonly Change[]>> = {
  'src/component.js': [[/^BaseComponent\.prototype\.(?:setState|forceUpdate) = [\s\S]*?^\};$/gm, '']],
  'src/options.js': [[/_catchError$/gm, '_catchError: error => { throw error; }']],
  'src/render.js': [
    [/if \(options\._root\) .*$/m, ''],
    [/let isHydrating = .*$/m, 'const isHydrating = false;'],
    [
      /oldVNode\s*\? NULL\s*: parentDom\.firstChild\s*\? slice\.call\(parentDom\.childNodes\)\s*: NULL/,
      'NULL',
    ],
  ],
  'src/diff/children.js': [[/if \(parentVNode\.props\._parentDom\) return oldDom;$/m, '']],
  'src/diff/index.js': [
    // Classes, contexts and hooks.
    [/const isClassComponent = .*$/m, 'const isClassComponent = false;'],
    [/tmp = newType\.contextType;$/m, ''],
    [/const provider = .*$/m, 'const provider = false;'],
    [/const componentContext = [^;]*;/, 'const componentContext = globalContext;'],
    [/c\.(?:shouldComponentUpdate|getChildContext)(?= &&|\))/g, 'false'],
    [/if \(c\.componentWillUpdate\)/, 'if (false)'],
    [/if \(r\.componentWillUnmount\)/, 'if (false)'],
    [/if \(renderHook\) renderHook\(newVNode\);$/m, ''],
    [/if \(\(tmp = options\.(?:_diff|diffed)\)\) tmp\(newVNode\);$/gm, ''],
    [/if \(options\.(?:_commit|unmount)\) .*$/gm, ''],
    [/c\._bits & COMPONENT_(?:PENDING_ERROR|PROCESSING_EXCEPTION)/g, 'false'],
    // What goes on where it was put off, in a place that holds markup already, or in another place.
    [/oldVNode\._flags & MODE_SUSPENDED &&/, 'false &&'],
    [/e && e\.then/g, 'false'],
    [/isHydrating \|\| excessDomChildren/, 'false'],
    [/(?:vnode|newProps)\._parentDom(?=\))/g, 'false'],
    [
      /typeof vnode\.type == 'function'\s*\? skipRemove && !vnode\.props\._parentDom\s*: true/,
      "typeof vnode.type != 'function' || skipRemove",
    ],
    [/!?\bisHydrating \|\| (?=typeof|nodeType|dom)/g, 'true || '],
    [/!isHydrating && /g, 'false && '],
    [/if \(isHydrating\)/, 'if (false)'],
    // Markup as text.
    [/if \(newHtml\)/, 'if (false)'],
    [/if \(oldHtml\) .*$/m, ''],
  ],
};

function changed(code: string, [what, by]: Change): string {
  if (code.search(what) < 0) throw new Error(`Preact says no more what ${what} looks for.`);
  return code.replace(what, by);
}

/** Preact's code for parts that are functions. Throws where it no longer says what is to be changed. */
export const forFunctions = (code: string, file: string): string =>
  (changes[file] ?? []).reduce(changed, code);

/** Leaves out of Preact, for what is imported from a folder, what classes, hooks, contexts and markup that is there already need. */
export const preactForFunctions = (folder: string): Plugin => ({
  name: 'preact-for-functions',
  enforce: 'pre',
  resolveId: (name, importer = '') =>
    importer.includes(folder) || /\/preact\/(?:jsx-runtime\/)?src\//u.test(importer)
      ? sources[name]
      : undefined,
  transform(code, id) {
    const file = /\/preact\/(src\/.*)$/u.exec(id)?.[1];
    return file && changes[file] ? { code: forFunctions(code, file), map: null } : undefined;
  },
});
