import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { longestLine, parseLine } from '../../../src/clutter/filters/parse-line.ts';
import { type Refusal, type Rule, refusals } from '../../../src/clutter/filters/rule.ts';
import { supports } from './supports.ts';

const read = (text: string) => parseLine(text, supports);

describe('a line becomes a rule', () => {
  const plain = { hosts: [], except: [], exception: false, procedural: false };
  test.each<[string, string, Partial<Rule>]>([
    ['for one host', 'news.example##.banner', { hosts: ['news.example'], selectors: ['.banner'] }],
    ['for every site', '##.banner', { selectors: ['.banner'] }],
    ['for every site, written with a star', '*##.banner', { selectors: ['.banner'] }],
    [
      'for several hosts',
      'a.example,b.example##.x',
      { hosts: ['a.example', 'b.example'], selectors: ['.x'] },
    ],
    [
      'for a host but not one under it',
      'a.example,~live.a.example##.x',
      { hosts: ['a.example'], except: ['live.a.example'], selectors: ['.x'] },
    ],
    ['for all but one host', '~a.example##.x', { except: ['a.example'], selectors: ['.x'] }],
    ['an exception', 'a.example#@#.x', { hosts: ['a.example'], exception: true, selectors: ['.x'] }],
    ['an exception everywhere', '#@#.x', { exception: true, selectors: ['.x'] }],
    ['a list of selectors', '##.x, #y', { selectors: ['.x', '#y'] }],
    ['a comma in quotes', '##a[title="x, y"]', { selectors: ['a[title="x, y"]'] }],
    ['capitals in a host', 'News.Example##.X', { hosts: ['news.example'], selectors: ['.X'] }],
    [
      'a host in letters beyond ASCII',
      'bücher.example##.x',
      { hosts: ['xn--bcher-kva.example'], selectors: ['.x'] },
    ],
    [
      'spaces around',
      '  a.example , b.example ## .x ',
      { hosts: ['a.example', 'b.example'], selectors: ['.x'] },
    ],
    [':has()', '##div:has(> .promo)', { selectors: ['div:has(> .promo)'] }],
    ['the sign of extended rules', 'a.example#?#.x', { hosts: ['a.example'], selectors: ['.x'] }],
    [':has-text()', '##p:has-text(Baca juga)', { selectors: ['p:has-text(Baca juga)'], procedural: true }],
    [
      ':has-text() with a lone quote',
      "##p:has-text(Don't miss)",
      { selectors: ["p:has-text(Don't miss)"], procedural: true },
    ],
    [
      ':has-text() with an expression',
      '##p:has-text(/^read (also|more)/i)',
      { selectors: ['p:has-text(/^read (also|more)/i)'], procedural: true },
    ],
    [
      ':has-text() with an expression that counts',
      '##p:has-text(/^\\d{1,2} Mei/)',
      { selectors: ['p:has-text(/^\\d{1,2} Mei/)'], procedural: true },
    ],
    [
      ':has-text() with an expression that ends as a comment does',
      '##p:has-text(/^Iklan.*/)',
      { selectors: ['p:has-text(/^Iklan.*/)'], procedural: true },
    ],
    [
      ':has-text() inside :has()',
      "##li:has(a:has-text(Don't))",
      { selectors: ["li:has(a:has-text(Don't))"], procedural: true },
    ],
    [
      ':has-text() with a path',
      '##a:has-text(/berita/foto)',
      { selectors: ['a:has-text(/berita/foto)'], procedural: true },
    ],
    [':upward() by steps', '##.ad:upward(2)', { selectors: ['.ad:upward(2)'], procedural: true }],
    [':upward() by selector', '##.ad:upward(.box)', { selectors: ['.ad:upward(.box)'], procedural: true }],
    [
      ':matches-css()',
      '##.bar:matches-css(position: fixed)',
      { selectors: ['.bar:matches-css(position: fixed)'], procedural: true },
    ],
    [
      "another blocker's spelling",
      '##p:-abp-contains(Iklan)',
      { selectors: ['p:has-text(Iklan)'], procedural: true },
    ],
    [
      'an expression that begins with what need not be there',
      '##p:-abp-contains(/.*iklan.*foo/), p:has-text(/\\s*.*?promo/i)',
      { selectors: ['p:has-text(/iklan.*foo/)', 'p:has-text(/promo/i)'], procedural: true },
    ],
    [
      'one that begins with that alone, or with what only looks so',
      '##p:has-text(/.*|x/), p:has-text(/\\.*x/)',
      { selectors: ['p:has-text(/.*|x/)', 'p:has-text(/\\.*x/)'], procedural: true },
    ],
    [
      'a style fix',
      'a.example##body:style(overflow: auto)',
      { hosts: ['a.example'], selectors: ['body'], css: 'overflow: auto !important' },
    ],
    [
      'a style fix of three',
      '##.top:style(margin-top:0!important; padding : 0 1em; position: static;)',
      {
        selectors: ['.top'],
        css: 'margin-top: 0 !important; padding: 0 1em !important; position: static !important',
      },
    ],
    ['an article that is named', '##article.sponsored', { selectors: ['article.sponsored'] }],
    ['an article among others', '##.related > article', { selectors: ['.related > article'] }],
    ['a division by its place', '##body > div:nth-child(3)', { selectors: ['body > div:nth-child(3)'] }],
    ['an escaped name', '##.md\\:block', { selectors: ['.md\\:block'] }],
    ['a name that begins with a digit', '###\\31 23 > .x', { selectors: ['#\\31 23 > .x'] }],
    ['a name beyond the first letters', '##.🙂', { selectors: ['.🙂'] }],
    ['every site beside one', '*,a.example##.x', { selectors: ['.x'] }],
  ])('%s: %s', (_, text, rule) => expect(read(text)).toEqual({ rule: { ...plain, ...rule } }));
});

test.each([
  ['an empty line', ''],
  ['blanks', '   \t'],
  ['a comment', '! my own rules'],
  ['a comment with a rule in it', '! a.example##.x'],
  ['the head of a list', '[Adblock Plus 2.0]'],
  ['a comment as hosts files have it', '# mine'],
])('nothing to read: %s', (_, text) => expect(read(text)).toBeUndefined());

describe('a line is refused', () => {
  test.each<[Refusal, string, string]>([
    ['scriptlet', 'a script by name', 'a.example##+js(set, x, 1)'],
    ['scriptlet', 'an exception to one', 'a.example#@#+js()'],
    ['scriptlet', 'a script in full', 'a.example#%#window.x = 1;'],
    ['scriptlet', 'a script by another name', "a.example#%#//scriptlet('log')"],
    ['scriptlet', 'an exception to a script', 'a.example#@%#window.x = 1;'],
    ['html-filter', 'what cuts markup', 'a.example##^script:has-text(x)'],
    ['html-filter', 'what cuts markup, other spelling', 'a.example$$script[src="x"]'],
    ['style-injection', 'a style sheet', 'a.example#$#.x { color: red }'],
    ['style-injection', 'a style sheet by operator', 'a.example#$?#.x { color: red }'],
    ['network', 'an address', '||ads.example^'],
    ['network', 'an allowed address', '@@||ads.example^$document'],
    ['network', 'a path', '/banner/*'],
    ['network', 'a host alone', 'ads.example'],
    ['directive', 'another file', '!#include more.txt'],
    ['directive', 'a condition', '!#if env_firefox'],
    ['bad-host', 'a star inside a host', 'a.*##.x'],
    ['bad-host', 'a path behind a host', 'a.example/news##.x'],
    ['bad-host', 'an empty host', 'a.example,,b.example##.x'],
    ['bad-host', 'an expression', '/a\\.example/##.x'],
    ['unsafe', 'a brace', '##.x{}'],
    ['bad-selector', 'a number in braces', '##.x{2}'],
    ['unsafe', 'a way out of the rule', '##.x) {} * { color: red } :is(.y'],
    ['unsafe', 'an address in an operator', '##.x:matches-css(background: url(x))'],
    ['unsafe', 'an image set', '##.x:style(padding: image-set("x"))'],
    ['unsafe', 'a comment that swallows the rest', '##.x /*'],
    ['bad-selector', 'nothing', 'a.example##'],
    ['bad-selector', 'a bracket left open', '##div:not(.x'],
    ['bad-selector', 'a bracket closed twice', '##.x), b:not(.y'],
    ['bad-selector', 'what would close the question', '##a) or (display: block'],
    ['bad-selector', 'a quote left open', '##a[title="x]'],
    ['bad-selector', 'an escape of nothing', '##.x\\'],
    ['bad-selector', 'two commas', '##.x,,.y'],
    ['bad-selector', 'a number for a name', '##.1x'],
    ['bad-selector', 'a word that is no pseudo-class', '##.x:hovering'],
    ['bad-selector', 'a pseudo-element', '##.x::before'],
    ['bad-selector', 'a pseudo-element in a list', '##.y, .x::before'],
    ['bad-selector', 'a namespace', '##svg|a'],
    ['bad-selector', 'an expression that is none', '##p:has-text(/(/)'],
    ['bad-selector', 'a name that is none beside an operator', '##.1x:has-text(a)'],
    ['bad-selector', 'an attribute that is none inside one', '##p:has([=x]:has-text(a))'],
    ['endless', 'what repeats again and again', '##p:has-text(/^(\\w+\\s?)+$/)'],
    ['endless', 'the same in a list, and inside', '##.x, p:has(a:has-text(/(a+)+$/i))'],
    ['endless', 'the same of a style', '##.x:matches-css(font-family: /(a|ab)*c/)'],
    ['bad-selector', ':upward() to what is no selector', '##.x:upward(..)'],
    ['bad-selector', ':matches-css() by an expression that is none', '##.x:matches-css(top: /(/)'],
    ['bad-selector', ':upward() by no steps', '##.x:upward(0)'],
    ['bad-selector', ':matches-css() without a property', '##.x:matches-css(fixed)'],
    ['operator', 'an operator we do not have', '##:xpath(//p)'],
    ['operator', 'what takes elements out', '##.x:remove()'],
    ['operator', 'a style fix of what no sheet selects', '##p:has-text(x):style(top: 0)'],
    ['style-not-allowed', 'a colour', '##.x:style(color: red)'],
    ['style-not-allowed', 'one allowed, one not', '##.x:style(top: 0; display: none)'],
    ['style-not-allowed', 'a value that hides', '##.x:style(overflow: hidden)'],
    ['style-not-allowed', 'a margin that pushes away', '##.x:style(margin-top: -9999px)'],
    ['style-not-allowed', 'nothing', '##.x:style()'],
    ['hides-page', 'everything', '##*'],
    ['hides-page', 'everything, for one host', 'a.example##*'],
    ['hides-page', 'the root', '##html'],
    ['hides-page', 'the root by its role', '##:root'],
    ['hides-page', 'the body', 'a.example##body'],
    ['hides-page', 'the body by a number', '##b\\6f dy'],
    ['hides-page', 'the body by class', 'a.example##body.has-ads'],
    ['hides-page', 'the body by what it has', '##body:has(.ad)'],
    ['hides-page', 'the body among others', '##.ad, body'],
    ['hides-page', 'the body in a choice', '##:is(.ad, body)'],
    ['hides-page', 'the article', 'a.example##article'],
    ['hides-page', 'the article below the body by class', '##body.news article'],
    ['hides-page', 'the main part', '##main'],
    ['hides-page', 'the article by what it has', '##article:has(.ad)'],
    ['hides-page', 'the article by its words', '##article:has-text(Baca juga)'],
    ['hides-page', 'whatever has something', '##:has(.ad)'],
    ['hides-page', 'whatever is not something', '##:not(.ad)'],
    ['hides-page', 'each division that is not something', '##div:not(.ad)'],
    ['hides-page', 'every paragraph', '##p'],
    ['hides-page', 'the main part, step by step', '##body > div > main'],
    ['too-long', 'a line that nobody wrote', `##.${'x'.repeat(longestLine)}`],
  ])('%s: %s', (refused, _, text) => expect(read(text)).toEqual({ refused }));
});

test.each(['en', 'id'])('each reason has its sentence: %s', (language) => {
  const words = JSON.parse(readFileSync(`public/_locales/${language}/messages.json`, 'utf8'));
  const sentence = (reason: Refusal) => words[`rule_refused_${reason.replaceAll('-', '_')}`]?.message;
  expect(refusals.filter((reason) => !sentence(reason))).toEqual([]);
});
