import { describe, expect, test } from 'vitest';
import { compile } from '../../../src/clutter/filters/compile.ts';
import { lineage } from '../../../src/clutter/filters/hosts.ts';
import { parseRules } from '../../../src/clutter/filters/parse.ts';
import { rulesHere } from '../../../src/clutter/filters/rules-here.ts';
import { everySite, isBucket } from '../../../src/clutter/filters/stored.ts';
import { supports } from './supports.ts';

function on(hostname: string, ...lines: string[]) {
  // Through JSON, as a store gives it back.
  const stored = JSON.parse(JSON.stringify([...compile(parseRules(lines.join('\n'), supports).rules)]));
  const compiled = new Map<string, unknown>(stored);
  const bucketOf = (host: string) => [compiled.get(host)].filter(isBucket);
  return rulesHere(hostname, lineage(hostname).flatMap(bucketOf), bucketOf(everySite)[0]);
}
const named = (hostname: string, ...lines: string[]) =>
  on(hostname, ...lines).named.map(({ selector }) => selector);

describe('a rule holds by whole labels', () => {
  test.each([
    ['on its host', 'news.example', 'news.example##.x', ['.x']],
    ['below its host', 'live.news.example', 'news.example##.x', ['.x']],
    ['in capitals', 'NEWS.example', 'news.example##.x', ['.x']],
    ['with the dot of the root', 'news.example.', 'news.example##.x', ['.x']],
    ['not above its host', 'example', 'news.example##.x', []],
    ['not where the name only ends so', 'fakenews.example', 'news.example##.x', []],
    ['not where the name only begins so', 'news.example.evil.example', 'news.example##.x', []],
    ['not on the host left out', 'live.news.example', 'news.example,~live.news.example##.x', []],
    ['not below the host left out', 'a.live.news.example', 'news.example,~live.news.example##.x', []],
    ['beside the host left out', 'news.example', 'news.example,~live.news.example##.x', ['.x']],
  ])('%s', (_, hostname, line, selectors) => expect(named(hostname, line)).toEqual(selectors));
});

describe('exceptions', () => {
  test.each([
    ['on the same host', 'a.example', ['a.example##.x', 'a.example#@#.x'], []],
    ['on the host above', 'b.a.example', ['b.a.example##.x', 'a.example#@#.x'], []],
    ['everywhere', 'a.example', ['a.example##.x', '#@#.x'], []],
    ['on another host', 'a.example', ['a.example##.x', 'c.example#@#.x'], ['.x']],
    ['of one selector in a list', 'a.example', ['a.example##.x, .y', 'a.example#@#.x'], ['.y']],
    ['that do not hold below', 'b.a.example', ['a.example##.x', 'a.example,~b.a.example#@#.x'], ['.x']],
    [
      'a host left out leaves other rules alone',
      'b.a.example',
      ['a.example,~b.a.example##.x', 'b.a.example##.x'],
      ['.x'],
    ],
  ])('%s', (_, hostname, lines, selectors) => expect(named(hostname, ...lines)).toEqual(selectors));
});

describe('rules for every site', () => {
  test('are found by what an element has, and are not named', () => {
    const rules = on(
      'a.example',
      '##.x',
      '##.x > b.y',
      'a.example##.y',
      '##iframe[src]',
      '#@#.gone',
      '##.gone',
    );
    expect(rules.named).toEqual([{ selector: '.y' }]);
    expect(rules.rulesFor('.y').map(({ selector }) => selector)).toEqual(['.y', '.x > b.y']);
    expect(rules.rulesFor('.gone')).toEqual([]);
    expect(rules.rulesFor('.nothing')).toEqual([]);
    expect([rules.tags, rules.attributes]).toEqual([[], ['src']]);
  });

  test('leave a host out', () => {
    expect(on('a.example', '~a.example##.x').rulesFor('.x')).toEqual([]);
    expect(on('b.example', '~a.example##.x').rulesFor('.x')).toHaveLength(1);
  });

  test('are not taken from what every object has', () => {
    expect(on('a.example', '##.x').rulesFor('constructor')).toEqual([]);
    expect(on('a.example', '##constructor').rulesFor('constructor')).toHaveLength(1);
    expect(on('a.example', '##__proto__').rulesFor('__proto__')).toHaveLength(1);
  });
});

test('style fixes and procedural rules keep apart', () => {
  const rules = on(
    'a.example',
    'a.example##body:style(overflow: auto)',
    '##p:has-text(x)',
    'a.example#@#p:has-text(y)',
  );
  expect(rules.named).toEqual([{ selector: 'body', css: 'overflow: auto !important' }]);
  expect(rules.procedural).toEqual([{ selector: 'p:has-text(x)' }]);
});

test('the same rule twice is one rule', () => {
  expect(named('a.example', 'a.example##.x', 'a.example##.x', 'a.example,b.example##.x')).toEqual(['.x']);
});

test('5,000 lines compile, each found again', () => {
  const lines = Array.from({ length: 5000 }, (_, at) => (at % 2 ? `##.g${at}` : `h${at}.example##.x${at}`));
  const compiled = compile(parseRules(lines.join('\n'), supports).rules);
  expect(compiled.size).toBe(2501);
  expect(Object.keys(compiled.get(everySite)?.plain ?? {})).toHaveLength(2500);
});

test.each([
  ['nothing', undefined],
  ['a word', 'x'],
  ['a list', []],
  ['half a bucket', { plain: {}, procedural: [] }],
  ['a number for a rule', { plain: { '.x': [1] }, procedural: [], keep: [] }],
  ['a rule without a selector', { plain: {}, procedural: [{ css: 'top: 0' }], keep: [] }],
  ['hosts that are none', { plain: {}, procedural: [], keep: [{ selector: '.x', except: 'a' }] }],
])('damage is told from a bucket: %s', (_, value) => expect(isBucket(value)).toBe(false));
