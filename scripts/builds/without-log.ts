import type { Plugin } from 'vite';

/** Where the call that begins at `start` ends: after its last parenthesis. Parentheses within texts do not count. */
function endOfCall(code: string, start: number): number {
  let depth = 0;
  let quote = '';
  for (let at = start; at < code.length; at++) {
    const sign = code[at] ?? '';
    if (quote) {
      if (sign === '\\') at++;
      else if (sign === quote) quote = '';
    } else if (/["'`]/u.test(sign)) quote = sign;
    else if (sign === '(') depth++;
    else if (sign === ')' && --depth === 0) return at + 1;
  }
  return start;
}

/** The code without the statements that call `this.log`. */
export function withoutLog(code: string): string {
  let rest = code;
  for (;;) {
    const call = /^[ \t]*this\.log\(/mu.exec(rest);
    const end = call ? endOfCall(rest, call.index) : 0;
    if (!call || end <= call.index) return rest;
    rest = rest.slice(0, call.index) + rest.slice(end);
  }
}

function replaced(code: string, what: string, by: string): string {
  if (!code.includes(what)) throw new Error(`Readability says "${what}" no more.`);
  return code.replace(what, by);
}

/** The code with debugging off for good, so that what it would say can be left out. */
const withoutDebugging = (code: string): string =>
  replaced(code, 'this._debug = !!options.debug;', '').replaceAll('this._debug', 'false');

/** The code without what stands from one text up to another. */
function cut(code: string, first: string, next: string): string {
  const from = code.indexOf(first);
  const to = code.indexOf(next, from);
  if (from < 0 || to < from) throw new Error(`Readability says "${first}" no more, or not before "${next}".`);
  return code.slice(0, from) + code.slice(to);
}

/** The code without the reading of JSON-LD, which the extractor reads itself and tells Readability not to. */
const withoutData = (code: string): string =>
  cut(
    replaced(code, 'this._disableJSONLD ? {} : this._getJSONLD(this._doc)', '{}'),
    '_getJSONLD(doc) {',
    '_getArticleMetadata(jsonld) {',
  );

/** The code without the particulars that decide nothing about what the story is: the extractor reads those itself too. */
function withoutParticulars(code: string): string {
  const unread = cut(code, '// get description', '// in many sites');
  const unescaped = cut(unread, 'metadata.excerpt = this._unescape', 'return metadata;');
  const untold = cut(
    unescaped,
    "// If we haven't found an excerpt",
    'return {\n      title: this._articleTitle',
  );
  return cut(
    cut(untold, 'title: this._articleTitle', 'content: this._serializer'),
    'textContent,\n',
    '};\n  },',
  );
}

/** The code without patterns that nothing in it asks any more. */
function withoutPatterns(code: string): string {
  const unsaid = cut(cut(code, 'extraneous:', 'byline: /'), 'replaceFonts:', 'normalize: /');
  return cut(
    cut(unsaid, 'nextLink:', 'tokenize: /'),
    'jsonLdArticleTypes:',
    "// used to see if a node's content",
  );
}

/** A short look at whether a page has a story at all, which nobody takes. */
const withoutLook = (code: string): string =>
  replaced(code, 'require("./Readability-readerable")', 'undefined');

/** Readability says what it does at every step, to nobody, and reads what nobody asks: it is smaller and quicker without. */
export const silentReadability = (): Plugin => ({
  name: 'silent-readability',
  transform(code, id) {
    if (/\/readability\/index\.js/u.test(id)) return { code: withoutLook(code), map: null };
    if (!/\/readability\/Readability\.js/u.test(id)) return undefined;
    return {
      code: withoutPatterns(withoutParticulars(withoutData(withoutDebugging(withoutLog(code))))),
      map: null,
    };
  },
});
