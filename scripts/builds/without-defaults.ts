import type { Plugin } from 'vite';

/** Lists of DOMPurify that say what it allows when nobody names it: attributes, and elements of HTML and of SVG, which no story keeps. */
const lists = ['html$1', 'html', 'svg$1', 'svgFilters', 'svgDisallowed', 'svg', 'mathMl', 'xml'];

/**
 * Takes DOMPurify's own lists of what is allowed out of the bundle: the extractor names every element and attribute that
 * it allows (`src/article/sanitise.ts`), so nothing reads them. Without them less would be allowed, never more.
 */
export function withoutDefaults(): Plugin {
  return {
    name: 'without-defaults',
    transform(code, id) {
      if (!/dompurify\/dist\/purify\.es\.mjs/.test(id)) return undefined;
      return lists.reduce((rest, list) => {
        const start = `const ${list} = freeze([`;
        const from = rest.indexOf(start);
        const to = rest.indexOf('])', from);
        if (from < 0 || to < 0) throw new Error(`DOMPurify has no list "${list}" any more.`);
        return rest.slice(0, from + start.length) + rest.slice(to);
      }, code);
    },
  };
}
