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

const gone = (...all: readonly RegExp[]): readonly Change[] => all.map((what) => [what, ''] as const);

/** Handed down and never used: markup from a server, what stood in the place before, contexts, and who waits for the end. */
const handedDown =
  /^\t+(?:isHydrating|excessDomChildren|globalContext|commitQueue|refQueue)(?:,\n|\n(?=\t*\)))/gm;
const never = 'const isHydrating = false, excessDomChildren = null, isClassComponent = false;\n';

/** By file of its source: each part is a function of what it is given, drawn anew from the top, and nobody looks on. */
const changes: Readonly<Record<string, readonly Change[]>> = {
  'src/diff/index.js': [
    [/^(?=\/\*\*\n \* @typedef)/m, never],
    ...gone(
      handedDown,
      /\tif \(\(tmp = options\.(?:_diff|diffed)\)\) tmp\(newVNode\);/g,
      /let renderHook = options\._render,\n\s*count[^;]*;/,
      /if \(renderHook\) renderHook\(newVNode\);/,
      /if \(options\.unmount\) options\.unmount\([^)]*\);/,
      /if \(options\._hydrationMismatch\)\s*options\._hydrationMismatch\([^)]*\);/,
      // What waits for something.
      /\tif \(\n\t\toldVNode\._flags & MODE_SUSPENDED[\s\S]*?\n\t\}\n/,
      /if \(resumed\) resumed\.some\(removeNode\);/,
      /newVNode\._flags &= RESET_MODE;/,
      /if \(isHydrating \|\| excessDomChildren\) \{[\s\S]*?\} else (?=\{\s*newVNode\._dom = oldVNode\._dom;)/,
      /\tif \(\n\t\t!skipRemove &&\n[\s\S]*?\n\t\}\n/,
      /isHydrating = false;|(?<=\n\t\t)excessDomChildren = NULL;/g,
      /excessDomChildren =\s*nodeType == 'textarea'[\s\S]*?;/,
      // Parts that stand elsewhere.
      /if \(newProps\._parentDom\) \{[\s\S]*?\n\t\t\t\}/g,
      // Classes, states and contexts.
      /const isClassComponent = [^;]*;/,
      /tmp = newType\.contextType;[\s\S]*?: globalContext;/,
      /if \(provider\) provider\.sub\(c\);[\s\S]*?c\._stateCallbacks = \[\];/,
      /if \(isClassComponent\) \{\n\t+if \(!c\._nextState\)[\s\S]*?\n\t{3}\}/,
      /,\s*componentContext(?=\s*\))/g,
      /c\.context = componentContext;/,
      /oldState = c\.state;/,
      /c\.state = c\._nextState;/g,
      /EMPTY_ARR\.push\.apply\([^;]*;\s*c\._stateCallbacks = \[\];/g,
      /if \(c\._renderCallbacks\.length\) \{[\s\S]*?\}/g,
      /let oldCommitQueueLength = [^;]*;|commitQueue\.length = [^;]*;/g,
      // Parts that are forced, are to be drawn again, or have failed.
      /if \(c\._bits & COMPONENT_(?:PENDING_ERROR|PROCESSING_EXCEPTION)\) \{[\s\S]*?\}/g,
      /c\._bits &= [^;]*;/g,
      /&&\s*!\(c\._bits & COMPONENT_DIRTY\)/,
      /if \(!\(e && e\.then\)\) markAsForce\(newVNode\);/,
      /function markAsForce\([\s\S]*?\n\}/,
      /do \{|\} while \(c\._bits [^;]*;/g,
      /, \(c\.state = c\._nextState\), c\.context/,
      /\|\|\s*\(!\(c\._bits & COMPONENT_FORCE\)[\s\S]*?=== false\)(?=\n)/,
      /if \(c\.componentWillUpdate\) \{[\s\S]*?\n\t{4}\}/,
      /if \(c\.getChildContext\) \{[\s\S]*?\n\t{3}\}/,
      /if \(r\.componentWillUnmount\) \{[\s\S]*?\n\t\t\}/,
      // References to elements.
      /export function commitRoot\([\s\S]*?\n\}/,
      /if \(\(r = vnode\.ref\)[\s\S]*?\n\t\}/,
      /export function applyRef\([\s\S]*?\n\}/,
      // Markup in a text.
      /if \(newHtml\) \{[\s\S]*?\} else (?=\{\n\t\t\tif \(oldHtml\))/,
      /if \(oldHtml\) dom\.textContent = '';/,
      /else if \(i == 'dangerouslySetInnerHTML'\) \{[^}]*\} /,
      /if \(i == 'dangerouslySetInnerHTML'\) \{[^}]*\} else /,
      // Elements that no control is.
      /else if \(nodeType == 'math'\) namespace = MATH_NAMESPACE;/,
      /if \(\s*nodeType == 'foreignObject'[\s\S]*?\) \{[^}]*\}/,
      /&&\s*!\(i == '\w+' && 'default\w+' in newProps\)/g,
      /if \(nodeType == 'progress'[^}]*\} else /,
      /newProps\.is \? newProps : (?=parentDom)/,
      /\(nodeType == 'template' && dom\.content\) \|\| (?=dom;)/,
    ),
    [/options\._catchError\(e[^)]*\);/g, 'throw e;'],
    [/skipRemove && !vnode\.props\._parentDom/, 'skipRemove'],
  ],
  'src/diff/children.js': gone(
    handedDown,
    /, applyRef/,
    /if \(oldVNode\.ref != childVNode\.ref[\s\S]*?\n\t\t\}/,
    /if \(parentVNode\.props\._parentDom\) return oldDom;/,
    /while \(next && next\.nodeType == 8\)[^;]*;/,
    /else if \(childVNode\.constructor === VNODE_MARKER && childVNode\._depth\) \{[\s\S]*?\n\t\t\} (?=else)/,
  ),
  'src/diff/props.js': [
    [/options\.event \? options\.event\(e\) : e/, 'e'],
    [/name = name\.replace\(\/xlink[^;]*;/, ''],
    // Nothing listens around what is pressed, nor before it.
    [/if \(e\[EVENT_DISPATCHED\] == NULL\) \{[\s\S]*?\} else if \([^{]*\{\s*return;\s*\}/, ''],
    [/\(dom\._attached \|\| [^;]*;/, ''],
    [/useCapture = name != [^;]*;/, ''],
    [/name == 'popover' && value == true \? '' : (?=value)/, ''],
    [/if \(typeof value == 'string'\) \{\s*dom\.style[^}]*\} else (?=\{)/, ''],
    [/if \(typeof oldValue == 'string'\) \{[^}]*\}/, ''],
  ],
  'src/component.js': [
    [/BaseComponent\.prototype\.setState = [\s\S]*?(?=BaseComponent\.prototype\.render)/, ''],
    [/ && !vnode\.props\._parentDom/, ''],
    [/import \{ commitRoot, diff \}[^;]*;/, ''],
    [/function renderComponent\([\s\S]*$/, 'export function enqueueRender() {}\n'],
  ],
  'src/diff/catch-error.js': gone(/import \{ resetRenderCount \}[^;]*;/, /resetRenderCount\(\);/),
  'src/create-element.js': gone(/if \(!original && options\.vnode\) options\.vnode\(vnode\);/),
  'src/render.js': [
    ...gone(
      handedDown,
      /if \(options\._root\) options\._root\([^)]*\);/,
      /let isHydrating = [^;]*;/,
      /let commitQueue = [^;]*;/,
      /EMPTY_OBJ,\s*(?=parentDom\.namespaceURI)/,
      /commitRoot\(commitQueue[^;]*;/,
      /oldVNode\s*\? NULL\s*: parentDom\.firstChild\s*\? [^:]*: NULL,/,
    ),
    [/isHydrating \? NULL : /, ''],
    [/import \{ commitRoot, diff \}/, 'import { diff }'],
  ],
  'jsx-runtime/src/index.js': gone(
    /if \('ref' in normalizedProps[\s\S]*?\n\t\}/,
    /if \(__source \|\| __self\) \{[\s\S]*?\n\t\}/,
    /if \(options\.vnode\) options\.vnode\(vnode\);/,
  ),
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
    const file = /\/preact\/((?:jsx-runtime\/)?src\/.*)$/u.exec(id)?.[1];
    return file && changes[file] ? { code: forFunctions(code, file), map: null } : undefined;
  },
});
