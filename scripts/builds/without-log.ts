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

/** The code without the reading of JSON-LD, which the extractor reads itself and tells Readability not to. */
function withoutData(code: string): string {
  const asked = replaced(code, 'this._disableJSONLD ? {} : this._getJSONLD(this._doc)', '{}');
  const from = asked.indexOf('_getJSONLD(doc) {');
  const to = asked.indexOf('_getArticleMetadata(jsonld) {');
  if (from < 0 || to < from) throw new Error('Readability reads JSON-LD elsewhere now.');
  return asked.slice(0, from) + asked.slice(to);
}

/** Readability says what it does at every step, to nobody: it is smaller and quicker without. */
export const silentReadability = (): Plugin => ({
  name: 'silent-readability',
  transform: (code, id) =>
    /\/readability\/Readability\.js/u.test(id)
      ? { code: withoutData(withoutDebugging(withoutLog(code))), map: null }
      : undefined,
});
