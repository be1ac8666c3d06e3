import { describe, expect, test } from 'vitest';
import { body, linesOf, pageWith, paragraphs, storyOf } from '../page.ts';

const math = '<math><semantics><msup><mi>a</mi><mn>2</mn></msup>|</semantics></math>';
const mathMl = math.replace('|', '<annotation encoding="application/x-tex">a^2</annotation>');
const plain = math.replace('|', '');
const tex = '<script type="math/tex">a^2</script>';
const letters = '<span class="mi">a</span><span class="mn">2</span>';

const told = (formula: string) => {
  const line = `<p>Tinggi pasang dihitung dari ${formula} setiap hari oleh petugas dermaga yang lama.</p>`;
  const { content } = storyOf(pageWith(body({ 1: line, 3: `<div class="rumus">${formula}</div>` })));
  return linesOf({ content } as ReturnType<typeof storyOf>).filter((one) => /^(?:Tinggi|a)/u.test(one));
};

describe('a formula is told once', () => {
  test.each([
    [
      'by KaTeX',
      `<span class="katex"><span class="katex-mathml">${mathMl}</span><span class="katex-html" aria-hidden="true">${letters}</span></span>`,
      'a2',
    ],
    [
      'by MathJax 3',
      `<mjx-container class="MathJax"><mjx-math aria-hidden="true"><mjx-mi>a</mjx-mi></mjx-math><mjx-assistive-mml>${plain}</mjx-assistive-mml></mjx-container>`,
      'a2',
    ],
    [
      'by MathJax 2, which has run',
      `<span class="MathJax_Preview"></span><span class="MathJax" id="MathJax-Element-1-Frame"><nobr aria-hidden="true">${letters}</nobr><span class="MJX_Assistive_MathML">${plain}</span></span>${tex}`,
      'a2',
    ],
    [
      'by MathJax 2, on a line of its own',
      `<span class="MathJax_Preview">a^2</span><span class="MathJax_Display"><span class="MathJax">${letters}<span class="MJX_Assistive_MathML">${plain}</span></span></span>${tex}`,
      'a2',
    ],
    [
      'by MathJax 2, without MathML',
      `<span class="MathJax_SVG"><svg><text>a2</text></svg></span>${tex}`,
      'a^2',
    ],
    ['by a script of MathJax 2 that never ran', tex, 'a^2'],
    ['by such a script with its preview', `<span class="MathJax_Preview">a^2</span>${tex}`, 'a^2'],
  ])('%s', (_, formula, words) => {
    const [line = '', own] = told(formula);
    expect(line.replace(/\s/gu, '')).toContain(`dihitungdari${words}setiaphari`);
    expect(own?.replace(/\s/gu, '')).toBe(words);
  });
});

test('a formula that Wikipedia shows as a picture is that picture', () => {
  const shown = `<span class="mwe-math-element"><span style="display: none">${mathMl}</span><img src="/a.svg" alt="a^2"></span>`;
  const { content } = storyOf(pageWith(body({ 1: `<p>Dihitung dari ${shown} setiap hari.</p>` })));
  expect(content.querySelectorAll('img[alt="a^2"]')).toHaveLength(1);
  expect(content.querySelector('math')).toBeNull();
});

test('a script that is no formula stays out', () => {
  expect(told('<script type="text/x-template">a^2</script>')).toEqual([
    'Tinggi pasang dihitung dari setiap hari oleh petugas dermaga yang lama.',
  ]);
});

describe('what stands with a formula is not lost', () => {
  test('a story in a box that is called as the box of a formula is', () => {
    const html = pageWith(`<div class="MathJax">${body({ 1: `<div>${mathMl}</div>` })}</div>`);
    const lines = linesOf(storyOf(html));
    for (const text of paragraphs) expect(lines).toContain(text);
  });

  test('several formulas in one such box', () => {
    const html = pageWith(
      body({ 1: `<div class="katex">${plain} dan ${plain.replace('>2<', '>7<')}</div>` }),
    );
    expect(linesOf(storyOf(html)).join('\n').replace(/\s/gu, '')).toContain('a2dana7');
  });

  test('a formula that follows a paragraph with another one', () => {
    const words = 'Tinggi pasang dihitung dari rumus lama, yaitu';
    const html = pageWith(body({ 1: `<p>${words} ${plain}</p>${tex.replace('a^2', 'b^3')}` }));
    const lines = linesOf(storyOf(html));
    expect(lines.filter((line) => line.startsWith(words))).toHaveLength(1);
    expect(lines.join('\n')).toContain('b^3');
  });
});
