import type { Plugin } from 'vite';

/** Lists that say what is allowed when nobody names it: `src/article/sanitise.ts` names every element and attribute. */
const lists = ['html$1', 'html', 'svg$1', 'svgFilters', 'svgDisallowed', 'svg', 'mathMl', 'xml'];

/** What is always so with us: an element is cleaned in place, of one configuration, without hooks. */
const fixed: Readonly<Record<string, string>> = {
  ALLOW_ARIA_ATTR: 'false',
  ALLOW_DATA_ATTR: 'false',
  ALLOW_SELF_CLOSE_IN_ATTR: 'true',
  ALLOW_UNKNOWN_PROTOCOLS: 'false',
  FORCE_BODY: 'false',
  IN_PLACE: 'true',
  KEEP_CONTENT: 'true',
  NAMESPACE: 'HTML_NAMESPACE',
  PARSER_MEDIA_TYPE: '"text/html"',
  RETURN_DOM: 'false',
  RETURN_DOM_FRAGMENT: 'false',
  RETURN_TRUSTED_TYPE: 'false',
  SAFE_FOR_TEMPLATES: 'false',
  SAFE_FOR_XML: 'true',
  SANITIZE_DOM: 'true',
  SANITIZE_NAMED_PROPS: 'false',
  USE_PROFILES: 'false',
  WHOLE_DOCUMENT: 'false',
};

type Change = readonly [what: RegExp, by: string];

const changes: readonly Change[] = [
  [/^\t\tif \((?:SAFE_FOR_TEMPLATES|RETURN_DOM_FRAGMENT)\) \w+ = \w+;$/gm, ''],
  // What is only made, and perhaps used by nothing that is left.
  [/(?<=[=(] ?)(?=(?:unapply|unconstruct|addToSet|freeze|seal|create|Object\.seal)\()/g, '/* @__PURE__ */ '],
  // What stands in for what every browser has.
  [/^if \(!(?:freeze|seal|apply|construct)\) \w+ = [\s\S]*?^\};$/gm, ''],
  [/^AsyncGenerator\.prototype\[[\s\S]*?^\};$/gm, ''],
  // What is called with the arguments as they came, which a browser knows how to make quick.
  [
    /^function unapply\(func\) \{[\s\S]*?^\}$/m,
    'function unapply(func) { return (thisArg, ...args) => apply(func, thisArg, args); }',
  ],
  // Hooks.
  [/^\t+(?:if \(inShadow\) )?_executeHooks\([^;]*\);$/gm, ''],
  [/^\t+ALLOWED_(?:TAGS|ATTR) = _forkSharedAllowlist\(.*\);$/gm, ''],
  [
    /^\tDOMPurify\.(?:clearConfig|isValidAttribute|addHook|removeHooks?|removeAllHooks) = [\s\S]*?^\t\};$/gm,
    '',
  ],
  // Options that add to what is allowed, and a policy for text that becomes markup: none does.
  [/^\t\tif \(objectHasOwnProperty\(cfg, "ADD_(?:TAGS|ATTR|FORBID_CONTENTS)"\)[\s\S]*?^\t\t\}$/gm, ''],
  [/^\t\tif \(cfg\.TRUSTED_TYPES_POLICY\) \{[\s\S]*?^\t\t\} else \{[\s\S]*?^\t\t\}$/gm, ''],
  [/^\t\tcfg = clone\(cfg\);$/gm, ''],
  [/_resolveObjectOption\(cfg, "\w+", (\w+)\)/g, '$1'],
  [
    /_resolveSetOption\(cfg, "(?:ALLOWED_NAMESPACES|ADD_DATA_URI_TAGS|FORBID_\w+)", ([^{]+), \{[^}]*\}\)/g,
    '$1',
  ],
  [/^\t\tconst customElementHandling = .*$|^\t\tif \(objectHasOwnProperty\(customElementHandling.*$/gm, ''],
  [/_matchesNameCheck\((?!check)[^()]*\)/g, 'false'],
  [/EXTRA_ELEMENT_HANDLING\.\w+ instanceof Function && EXTRA_ELEMENT_HANDLING\.\w+\([^)]*\)/g, 'false'],
  [/^\t\tEXTRA_ELEMENT_HANDLING\.\w+ = null;$/gm, ''],
  [/\bDOMPurify\.isSupported\b(?! =)/g, 'true'],
  // Shadow roots and attributes that patch other elements: `src/article/sanitise.ts` takes both off before.
  [/^\t\t\t_neutralizePatchLinkage\(dirty\);$/gm, ''],
  [/^\t+if \(inPlace\) _sanitizeAttachedShadowRoots\(dirty\);$/gm, ''],
  [/^\t\tif \(_isDocumentFragment\(node\.content\)\) _sanitizeShadowDOM2\(node\.content\);$/gm, ''],
  // Whatever is no element yet.
  [/^\t\tif \(typeof dirty !== "string" && !_isNode\(dirty\)\) \{[\s\S]*?^\t\t\}$/gm, ''],
  [/IN_PLACE && typeof dirty !== "string" && _isNode\(dirty\)/g, 'true'],
  [/^\t\tif \(IS_EMPTY_INPUT\) dirty = .*$/gm, ''],
  [/^\t\tif \(SET_CONFIG\) \{([\s\S]*?)^\t\t\} else _parseConfig\(cfg\);$/gm, '$1'],
];

function changed(code: string, [what, by]: Change): string {
  if (code.search(what) < 0) throw new Error(`DOMPurify says no more what ${what} looks for.`);
  return code.replace(what, by);
}

function withoutList(code: string, name: string): string {
  const list = name.replace('$', '\\$');
  return changed(code, [
    new RegExp(`^const ${list} = freeze\\(\\[[^\\]]*\\]\\);$`, 'm'),
    `const ${name.replace('$', '$$$$')} = freeze([]);`,
  ]);
}

/** An option as a constant: what is only for its other values goes when the script is packed. */
function withFixed(code: string, [name, value]: readonly [string, string]): string {
  const unread = changed(code, [new RegExp(`^\\t\\t${name} = .*\\bcfg\\b.*;$`, 'gm'), '']);
  return changed(unread, [new RegExp(`^\\tlet ${name} = .*;$`, 'gm'), `\tconst ${name} = ${value};`]);
}

/** The code of DOMPurify for the one way in which we call it. Throws where it no longer says what is to be changed. */
export function inPlaceOnly(code: string): string {
  const ours = Object.entries(fixed).reduce(withFixed, lists.reduce(withoutList, code));
  return changes.reduce(changed, ours);
}

/** Leaves out of DOMPurify what other ways of calling it need: nearly half of it. Nothing more is allowed without. */
export const purifyInPlace = (): Plugin => ({
  name: 'purify-in-place',
  transform: (code, id) =>
    /dompurify\/dist\/purify\.es\.mjs/.test(id) ? { code: inPlaceOnly(code), map: null } : undefined,
});
