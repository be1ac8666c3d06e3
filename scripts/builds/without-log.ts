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

/**
 * The code for the one way in which the extractor calls it, step by step: neither options nor the document of another
 * parser, and without what those steps leave out or answer in a cheaper way.
 */
function withoutRest(code: string): string {
  const unread = [
    ['// In some older versions', 'options = options || {};'],
    ['_forEachNode(nodeList, fn) {', '_everyNode(nodeList, fn) {'],
    ['_getArticleTitle() {', '/**\n   * Finds the next node, starting'],
    ['_cleanClasses(node) {', '/**\n   * Converts each <a>'],
    ['HTML_ESCAPE_MAP: {', '/**\n   * Run any post-process'],
    ['_unescapeHtmlEntities(str) {', '/**\n   * Check if this node has only whitespace'],
    ['_getInnerText(e, normalizeSpaces) {', '/**\n   * Get the density of links'],
    ['_fixLazyImages(root) {', '_getTextDensity(e, tags) {'],
    ['PRESENTATIONAL_ATTRIBUTES: [', '// The commented out elements qualify'],
    ['parse() {', '};\n\nif (typeof module'],
    ['if (!this._keepClasses) {', '},\n\n  /**\n   * Iterates over a NodeList, calls'],
    ['if (node.tagName === "HTML") {', 'var matchString'],
    ['// Find out text direction', 'return articleContent;'],
    ['this._maxElemsToParse =', '// Start with all flags set'],
    ['return [].concat.apply(', '},\n\n  /**\n   * Removes the class'],
    // Asked of a name in small letters, which no element of a page has.
    ['// For embed with <object> tag', '}\n\n      return true;'],
    ['// For embed with <object> tag', 'embedCount++;'],
    // Those of pictures and of what plays are absolute before.
    ['var medias = this', '},\n\n  _simplifyNestedElements'],
    ['srcsetUrl:', 'commas:'],
    ['extraneous:', 'byline: /'],
    ['replaceFonts:', 'normalize: /'],
    ['nextLink:', 'tokenize: /'],
    ['jsonLdArticleTypes:', "// used to see if a node's content"],
  ] as const;
  const rest = unread.reduce((left, [first, next]) => cut(left, first, next), code);
  const fixed = [
    ['const errs = [];', ''],
    ['CLASSES_TO_PRESERVE: ["page"],', ''],
    ['this._articleTitle = null;', ''],
    ['this._articleByline = null;', ''],
    ['this._metadata = {};', ''],
    ['this._articleDir = null;', ''],
    ['this._articleSiteName = null;', ''],
    ['DEFAULT_MAX_ELEMS_TO_PARSE: 0,', ''],
    // A share that is seldom asked for.
    ['var headingDensity = this', 'const headingDensity = () => this'],
    [
      'headingDensity < 0.9 &&\n            contentLength < 25 &&',
      'contentLength < 25 &&\n            headingDensity() < 0.9 &&',
    ],
    // Of how much text there is, it is asked whether there is any.
    [
      'var textDensity = this._getTextDensity(node, textishTags);',
      'const isEmpty = () => !this._someNode(this._getAllNodesWithTag(node, textishTags), one => this._getInnerText(one));',
    ],
    ['img === 0 && textDensity === 0', 'img === 0 && isEmpty()'],
    ['var isPaging = page !== null;', ''],
    ['if (isPaging) {', '{'],
    ['page = page ? page : this._doc.body;', 'page = this._doc.body;'],
    ['this._docJSDOMParser = this._doc.firstChild.__JSDOMParser__;', ''],
    ['this._docJSDOMParser', 'false'],
    ['this._nbTopCandidates', 'this.DEFAULT_N_TOP_CANDIDATES'],
    ['this._charThreshold', 'this.DEFAULT_CHAR_THRESHOLD'],
    ['this._allowedVideoRegex', 'this.REGEXPS.videos'],
    [' + this._linkDensityModifier', ''],
    ['if (node.querySelectorAll) {', '{'],
    // A live list of a browser's is slow to spread, and one that few ask for need not be made.
    ['[...node.getElementsByTagName("table")].some(', 'this._someNode(node.getElementsByTagName("table"),'],
    [
      'var p = node.getElementsByTagName("p").length',
      'const p = () => node.getElementsByTagName("p").length',
    ],
    ['var isFigureChild = this', 'const isFigureChild = () => this'],
    [
      'if (!isFigureChild && img > 1 && p / img < 0.5)',
      'if (img > 1 && p() / img < 0.5 && !isFigureChild())',
    ],
    ['li > p)', 'li > 0 && li > p())'],
    ['if (input > Math.floor(p / 3))', 'if (input > 0 && input > Math.floor(p() / 3))'],
    ['!isFigureChild &&', '!isFigureChild() &&'],
    ['var contentElementCount = this', 'const contentElementCount = () => this'],
    [
      'contentElementCount === 0 && !this._getInnerText(paragraph, false)',
      '!this._getInnerText(paragraph, false) && contentElementCount() === 0',
    ],
    ['if (filter.call(this, next, ', 'if (next.hasAttributes() && filter.call(this, next, '],
    // What is asked of every element: once, of no live list, and of a set.
    ['PHRASING_ELEMS: [', 'PHRASING_ELEMS: new Set(['],
    ['"WBR",\n  ],', '"WBR",\n  ]),'],
    ['PHRASING_ELEMS.includes', 'PHRASING_ELEMS.has'],
    [
      'element.children.length != 1 || element.children[0].tagName',
      'element.childElementCount !== 1 || element.firstElementChild.tagName',
    ],
    [
      'if (!ignoreSelfAndKids && node.firstElementChild) {\n      return node.firstElementChild;',
      'let next = ignoreSelfAndKids ? null : node.firstElementChild;\n    if (next) {\n      return next;',
    ],
    [
      'if (node.nextElementSibling) {\n      return node.nextElementSibling;',
      'next = node.nextElementSibling;\n    if (next) {\n      return next;',
    ],
    [
      'while (node.parentNode) {\n      ancestors.push(node.parentNode);',
      'while ((node = node.parentNode)) {\n      ancestors.push(node);',
    ],
    [
      '        break;\n      }\n      node = node.parentNode;\n    }\n    return ancestors',
      'break;}}return ancestors',
    ],
    [
      'while (node.parentNode) {\n      if (maxDepth > 0',
      'while ((node = node.parentNode)) {\n      if (maxDepth > 0',
    ],
    ['node.parentNode.tagName === tagName', 'node.tagName === tagName'],
    ['filterFn(node.parentNode)', 'filterFn(node)'],
    ['node = node.parentNode;\n      depth++', 'depth++'],
    [
      'innerText.split(this.REGEXPS.commas).length',
      '(innerText.match(this.REGEXPS.commas) ?? []).length + 1',
    ],
    // What was scored once stands where it can be.
    ['!ancestor.tagName ||', '!ancestor.readability && (!ancestor.tagName ||'],
    ['ancestor.parentNode.tagName === "undefined"', 'ancestor.parentNode.tagName === "undefined")'],
    // What has no list is none.
    ['isList = listLength /', 'isList = listLength > 0 && listLength /'],
  ] as const;
  return fixed.reduce(
    (left, [what, by]) => {
      if (!left.includes(what)) throw new Error(`Readability says "${what}" no more.`);
      return left.replaceAll(what, by);
    },
    askedOnce(decided(rest)),
  );
}

/** What it asks of every element of a page: of one without attributes the tag alone, and of each the tag once. */
function askedOnce(code: string): string {
  const first = 'var matchString = node.className + " " + node.id;';
  const last = 'if (this.DEFAULT_TAGS_TO_SCORE.includes(node.tagName)) {';
  const [from, to] = [code.indexOf(first), code.indexOf(last)];
  if (from < 0 || to < from) throw new Error('Readability goes over a page in another way.');
  const asked = [
    [
      first,
      'const isBare = !node.hasAttributes();\nvar matchString = isBare ? " " : node.className + " " + node.id;',
    ],
    ['if (!this._isProbablyVisible(node)) {', 'if (!isBare && !this._isProbablyVisible(node)) {'],
    ['node.getAttribute("aria-modal")', '!isBare && node.getAttribute("aria-modal")'],
    ['!this._articleByline &&', '!isBare && !this._articleByline &&'],
    ['if (stripUnlikelyCandidates) {', 'if (stripUnlikelyCandidates && !isBare) {'],
    ['this._headerDuplicatesTitle(', '(tag === "H1" || tag === "H2") && this._headerDuplicatesTitle('],
    ['node.tagName', 'tag'],
  ] as const;
  const loop = code.slice(from, to) + last;
  const once = asked.reduce((left, [what, by]) => {
    if (!left.includes(what)) throw new Error(`Readability asks no more for "${what}".`);
    return left.replaceAll(what, by);
  }, loop);
  return `${code.slice(0, from)}const tag = node.tagName;\n${once}${code.slice(to + last.length)}`;
}

/** Where any reason to leave a box out is enough, without the reasons in words. */
function decided(code: string): string {
  const reasons = code.replace(/errs\.push\(\s*`[^`]*`\s*\);/gu, 'return true;');
  if (reasons === code) throw new Error('Readability gives no reasons any more.');
  return cut(reasons, 'if (errs.length) {', 'return false;\n        };');
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
      code: withoutRest(withoutDebugging(withoutLog(code))),
      map: null,
    };
  },
});
