import { JSDOM } from 'jsdom';
import { compile } from '../../../src/clutter/filters/compile.ts';
import { lineage } from '../../../src/clutter/filters/hosts.ts';
import { parseRules } from '../../../src/clutter/filters/parse.ts';
import { type RulesHere, rulesHere } from '../../../src/clutter/filters/rules-here.ts';
import { everySite } from '../../../src/clutter/filters/stored.ts';
import { supports } from '../../clutter/filters/supports.ts';

/** jsdom has no constructed sheets: one that keeps the text of its rules stands in. */
class TextSheet {
  cssRules: string[] = [];
  replaceSync(text: string) {
    this.cssRules = text ? text.split('\n') : [];
  }
  insertRule(rule: string, at: number) {
    this.cssRules.splice(at, 0, rule);
  }
}

/** A page of `news.example`, whose adopted sheets can be read as lines. */
export function ownPage(body: string) {
  const { window } = new JSDOM(`<!doctype html><body>${body}`, { url: 'https://www.news.example/story' });
  const page = window.document;
  const worn: { sheets: unknown[] } = { sheets: [] };
  Object.defineProperty(window, 'CSSStyleSheet', { value: TextSheet });
  Object.defineProperty(Object.getPrototypeOf(page), 'adoptedStyleSheets', {
    configurable: true,
    get: () => worn.sheets,
    set: (sheets: unknown[]) => {
      worn.sheets = sheets;
    },
  });
  const lines = () => worn.sheets.flatMap((sheet) => (sheet instanceof TextSheet ? sheet.cssRules : []));
  return { page, worn, lines };
}

/** The rules of some lines, as they hold on `www.news.example`. */
export function rulesOf(...lines: string[]): RulesHere {
  const { rules, refused } = parseRules(lines.join('\n'), supports);
  if (refused.length) throw new Error(`refused: ${JSON.stringify(refused)}`);
  const compiled = compile(rules);
  const forHost = lineage('www.news.example').flatMap((host) => compiled.get(host) ?? []);
  return rulesHere('www.news.example', forHost, compiled.get(everySite));
}
