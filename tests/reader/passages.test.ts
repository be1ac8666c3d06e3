// @vitest-environment jsdom
import { beforeEach, describe, expect, test } from 'vitest';
import { markdownOf } from '../../src/reader/export/markdown.ts';
import { blocksIn } from '../../src/reader/passages/blocks.ts';
import { linesOf, passagesIn } from '../../src/reader/passages/lines.ts';
import { areWithin, joined, moved, type Passage, touching } from '../../src/reader/passages/passage.ts';
import { markPassages } from '../../src/reader/passages/wrap.ts';
import { articleOf, speech } from './support.ts';

const at = (block: number, start: number, end: number): Passage => ({ block, start, end });

describe('passages', () => {
  test('that meet or overlap become one, those of other blocks do not', () => {
    expect(joined([at(1, 5, 9)], [at(0, 0, 4), at(1, 9, 12), at(1, 2, 6)])).toEqual([
      at(0, 0, 4),
      at(1, 2, 12),
    ]);
    expect(joined([at(0, 0, 4)], [at(0, 5, 6)])).toEqual([at(0, 0, 4), at(0, 5, 6)]);
    expect(joined([at(0, 0, 9)], [at(0, 2, 3)])).toEqual([at(0, 0, 9)]);
  });

  test('touch where they share a letter', () => {
    const all = [at(0, 0, 4), at(1, 0, 4)];
    expect(touching(all, [at(0, 3, 9)])).toEqual([at(0, 0, 4)]);
    expect(touching(all, [at(0, 4, 9)])).toEqual([]);
  });

  test('are within others where each letter is', () => {
    expect(areWithin([at(0, 1, 3)], [at(0, 0, 4)])).toBe(true);
    expect(areWithin([at(0, 1, 5)], [at(0, 0, 4)])).toBe(false);
    expect(areWithin([], [at(0, 0, 4)])).toBe(false);
  });
});

describe('blocks', () => {
  const here = (html: string) => {
    document.body.innerHTML = html;
    return blocksIn(document.body).map(({ localName, textContent }) => `${localName}: ${textContent}`);
  };

  test('are outermost: what stands before a list within a list is of one too', () => {
    expect(here('<ul><li>One<ul><li>two</li></ul></li><li><p>Three</p></li></ul>')).toEqual([
      'li: Onetwo',
      'li: Three',
    ]);
  });

  test('are cells and captions too; what says nothing is none', () => {
    const table = '<table><caption>Tides</caption><tr><th>Day</th><td><p>One</p></td><td> </td></tr></table>';
    const picture = '<figure><img><figcaption>A quay</figcaption></figure>';
    expect(here(table + picture)).toEqual(['caption: Tides', 'th: Day', 'td: One', 'figcaption: A quay']);
  });

  test('of a story that has grown are the same, or say the same further on', () => {
    document.body.innerHTML = '<p>One</p><p>Two</p><p>Source</p>';
    const before = blocksIn(document.body);
    before[2]?.remove();
    document.body.insertAdjacentHTML('afterbegin', '<p>New</p>');
    document.body.insertAdjacentHTML('beforeend', '<p>Three</p><p>Source</p>');
    const passages = [at(1, 0, 3), at(2, 0, 6)];
    expect(moved(passages, before, blocksIn(document.body))).toEqual([at(2, 0, 3), at(4, 0, 6)]);
    before[1]?.remove();
    expect(moved(passages, before, blocksIn(document.body))).toEqual([at(3, 0, 6)]);
  });
});

describe('lines', () => {
  const blocks = () => [...document.querySelectorAll('p, li')];
  const select = (from: Node, start: number, to: Node, end: number) => {
    const range = document.createRange();
    range.setStart(from, start);
    range.setEnd(to, end);
    return passagesIn(blocks(), range);
  };
  beforeEach(() => {
    document.body.innerHTML =
      '<p>One <b>two</b> three.</p>\n<ul><li>Four five.</li></ul><p>Six <i>seven</i>.</p>';
  });
  const text = (words: string): Text => {
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    while (walker.nextNode())
      if (walker.currentNode.nodeValue?.includes(words)) return walker.currentNode as Text;
    throw new Error(`There is no ${words}.`);
  };

  test('within one block are counted over its elements, without the space around them', () => {
    expect(select(text('One'), 3, text('three'), 1)).toEqual([at(0, 4, 7)]);
    expect(select(text('two'), 1, text('two'), 3)).toEqual([at(0, 5, 7)]);
  });

  test('over several blocks are a passage of each', () => {
    expect(select(text('two'), 0, text('seven'), 5)).toEqual([at(0, 4, 14), at(1, 0, 10), at(2, 0, 9)]);
  });

  test('that end where a block begins are not of it', () => {
    expect(select(text('Four'), 5, text('Six'), 0)).toEqual([at(1, 5, 10)]);
  });

  test('around all blocks are all of them', () => {
    expect(select(document.body, 0, document.body, 4)).toEqual([at(0, 0, 14), at(1, 0, 10), at(2, 0, 10)]);
  });

  test.each([at(0, 4, 7), at(0, 0, 14), at(1, 5, 10), at(2, 2, 9)])('are found again: %j', (passage) => {
    const lines = linesOf(blocks(), passage);
    expect(lines && passagesIn(blocks(), lines)).toEqual([passage]);
  });

  test('beyond what the story says are none', () => {
    expect(linesOf(blocks(), at(0, 4, 99))).toBeUndefined();
    expect(linesOf(blocks(), at(9, 0, 1))).toBeUndefined();
  });

  test('are marked in a copy, in each of its elements, and the story stays as it is', () => {
    const before = document.body.innerHTML;
    const copy = document.body.cloneNode(true) as HTMLElement;
    copy.prepend(document.createElement('p'));
    markPassages([at(0, 2, 9), at(0, 10, 12), at(2, 0, 3)], blocks(), [...copy.querySelectorAll('p, li')]);
    expect(document.body.innerHTML).toBe(before);
    expect([...copy.querySelectorAll('mark')].map(({ textContent }) => textContent)).toEqual([
      'e ',
      'two',
      ' t',
      're',
      'Six',
    ]);
    expect(copy.textContent).toBe(document.body.textContent);
  });

  test('are marked in Markdown, signs against the words', () => {
    const copy = document.createDocumentFragment();
    const paragraph = document.createElement('p');
    paragraph.innerHTML = 'It <mark>says so </mark>twice.';
    copy.append(paragraph);
    const made = markdownOf({ article: articleOf(''), body: copy, lang: 'en', dir: 'ltr', speech });
    expect(made).toContain('It ==says so== twice.');
  });

  test('are marked in the cells of a table', () => {
    const copy = document.createDocumentFragment();
    const table = document.createElement('table');
    table.innerHTML =
      '<tr><th><mark>Day</mark></th><th>== it</th></tr><tr><td>at <mark>dawn </mark>only</td><td>b</td></tr>';
    copy.append(table);
    const made = markdownOf({ article: articleOf(''), body: copy, lang: 'en', dir: 'ltr', speech });
    expect(made).toContain('| ==Day== | \\== it |\n| --- | --- |\n| at ==dawn== only | b |');
  });

  test('are not marked within code, where the signs would be code', () => {
    const copy = document.createDocumentFragment();
    const paragraph = document.createElement('p');
    paragraph.innerHTML = 'Say <code>a <mark>b</mark></code>, <mark>then</mark>.';
    copy.append(paragraph);
    const made = markdownOf({ article: articleOf(''), body: copy, lang: 'en', dir: 'ltr', speech });
    expect(made).toContain('Say `a b`, ==then==.');
  });
});
