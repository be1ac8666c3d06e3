import { expect, test } from 'vitest';
import { refusedCss, scopedCss } from '../../src/look/own-css.ts';

test.each([
  ['nothing', ''],
  ['a rule', 'p { color: red }'],
  ['rules that ask for a wide window', '@media (width > 600px) {\n  h2 { color: red }\n}'],
  ['a brace in a text and in a comment', 'p::before { content: "}" } /* } */'],
  ['a comment between', 'p { color: /* url(x) */ red }'],
])('%s is taken', (_, css) => {
  expect(refusedCss(css)).toBeUndefined();
});

test.each([
  ['an address', 'p {\n  background: URL (x)\n}', 'request', 2],
  ['a set of pictures', 'p { background: -webkit-image-set("x" 1x) }', 'request', 1],
  ['another sheet', '@import "x";', 'rule', 1],
  ['a font', '\n\n@font-face { font-family: x }', 'rule', 3],
  ['a wider scope', '@scope (html) { p { color: red } }', 'rule', 1],
  ['an escape, which could spell any of them', 'p { background: \\75rl(x) }', 'escape', 1],
  ['a brace that closes what is around it', 'p { }\n} article { display: none }', 'braces', 2],
  ['a brace hidden by a comment', '/* { */ } article { display: none', 'braces', 1],
  ['a comment without an end', 'p { } /* }', 'braces', 1],
  ['a text without an end', 'p { content: "a\n} article { }', 'braces', 1],
  ['an open rule', 'p {', 'braces', 1],
  ['a text that a sign of old ends', 'p { content: "\r } article { } {" }', 'braces', 1],
  ['a round bracket that would swallow the rest', 'p {\n  width: calc(1px\n}', 'braces', 3],
  ['a rule with the start of a good name', '@media-x { }', 'rule', 1],
  ['more than one item of the synced store takes', `/* ${'语'.repeat(3000)} */`, 'length', 1],
  ['signs that Chromium stores at six bytes each', `/* ${'<'.repeat(2000)} */`, 'length', 1],
  ['too much of it', 'p { }'.padEnd(4001), 'length', 1],
])('%s is refused, with its line', (_, css, what, line) => {
  expect(refusedCss(css)).toEqual({ what, line });
  expect(scopedCss(css)).toBe('');
});

test('what is taken holds for what stands in the article, below the controls', () => {
  expect(scopedCss('p { color: red }')).toMatch(
    /^@layer below \{.*!important.*\}\n@scope \(article\) \{\np \{ color: red \}\n\}$/,
  );
  for (const root of [
    ':scope { color: red }',
    '@media screen { & { color: red } }',
    'p, :SCOPE { color: red }',
  ])
    expect(scopedCss(root)).toContain('@scope (article > *) {');
  expect(scopedCss(' \n')).toBe('');
});
