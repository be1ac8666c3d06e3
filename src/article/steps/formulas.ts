import type { BareDraft, Clearing } from '../draft.ts';
import { select } from '../select.ts';
import { wordsOf } from '../text.ts';

/** What typesets a formula beside what it says to machines: KaTeX, MathJax 3 and 2, Wikipedia. */
const typeset = '.katex, mjx-container, .MathJax, .MathJax_SVG, .mjx-chtml, .mwe-math-element';

/** A box with a formula and nothing else. */
function isOnly(box: Element): boolean {
  const formula = box.childElementCount === 1 ? box.firstElementChild : null;
  return formula?.localName === 'math' && wordsOf(formula) === wordsOf(box);
}

/** Tells each formula once: by the picture or the MathML that the page has, else in the words of TeX. */
export const formulas: Clearing = {
  name: 'formulas',
  clear({ page }: BareDraft): void {
    const found = select(page.body, 'math');
    const boxes = found.map((formula) => formula.closest(typeset));
    const shared = new Set(boxes.filter((box, at) => box === boxes[at - 1]));
    for (const [at, formula] of found.entries()) {
      for (const source of select(formula, 'annotation, annotation-xml')) source.remove();
      const box = boxes[at];
      // What holds more than the formula sets none.
      if (shared.has(box ?? null) || box?.querySelector('p, h2, article')) continue;
      // A picture of it is made for readers, and says the same in its `alt`.
      if (box?.querySelector('img')) formula.remove();
      else box?.replaceWith(formula);
    }
    const sources = select(page.body, 'script[type^="math/tex" i]');
    if (sources.length > 0) for (const preview of select(page.body, '.MathJax_Preview')) preview.remove();
    for (const source of sources) {
      const shown = source.previousElementSibling;
      if (shown?.matches('math') || (shown && isOnly(shown))) {
        source.remove();
        continue;
      }
      if (shown?.matches('[class*="MathJax"], .mjx-chtml')) shown.remove();
      const words = page.createElement('code');
      words.textContent = source.textContent;
      source.replaceWith(words);
    }
  },
};
