import fc from 'fast-check';
import { transform } from 'lightningcss';
import { expect, test } from 'vitest';
import { parseLine } from '../../../src/clutter/filters/parse-line.ts';
import { supports } from './supports.ts';

const read = (text: string) => parseLine(text, supports);

const scraps = fc.constantFrom(
  ...[
    '##',
    '#@#',
    '#?#',
    '.x',
    '#y',
    ':has(',
    ':has-text(',
    ':upward(',
    ':style(',
    ':not(',
    ')',
    '(',
    '[',
    ']',
  ],
  ...[
    '"',
    "'",
    '\\',
    ',',
    '~',
    '*',
    ' > ',
    'a.example',
    '/',
    '|',
    '{',
    '}',
    '+js(',
    '^',
    '$',
    '%',
    '::',
    'é',
  ],
  ...['/*', '*/', ';', '@', '!', '<!--', 'url(', '=', 'a', ':is(', 'top:0', '\\7b '],
);
const anyLine = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.array(scraps, { maxLength: 14 }).map((some) => some.join('')),
  fc.array(scraps, { maxLength: 10 }).map((some) => `##.x${some.join('')}`),
);

test('whatever is pasted, reading a line never throws', () => {
  const neverThrows = (text: string) => {
    expect(() => read(text)).not.toThrow();
  };
  fc.assert(fc.property(anyLine, neverThrows), { numRuns: 3000 });
});

test('whatever is pasted, no rule gets out of its place in a sheet', () => {
  const after = '.after{color:red}';
  fc.assert(
    fc.property(anyLine, (text) => {
      const line = parseLine(text, () => true);
      if (!line || !('rule' in line) || line.rule.procedural) return;
      const { selectors, css = 'display: none' } = line.rule;
      const rules = selectors.map((selector) => `${selector}:not(.shown) { ${css} }`);
      const code = Buffer.from(`@media print { ${rules.join('\n')} }\n${after}`);
      const { code: out } = transform({ filename: 'own.css', code, minify: true, errorRecovery: true });
      expect(out.toString()).toMatch(/^(?:@media print\{.*\}\})?\.after\{color:red\}$/s);
    }),
    { numRuns: 3000 },
  );
});

test('deep nesting is refused, not followed', () => {
  const deep = (depth: number) => `##a${':has(a'.repeat(depth)}:has-text(x)${')'.repeat(depth)}`;
  expect(read(deep(100))).toEqual({ refused: 'bad-selector' });
});
