// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { markdownOf } from '../../src/reader/export/markdown.ts';
import { openReader } from '../../src/reader/open-reader.ts';
import { followPassages } from '../../src/reader/passages/follow-passages.ts';
import { linesOf, passagesIn } from '../../src/reader/passages/lines.ts';
import { areWithin, joined, type Passage, touching } from '../../src/reader/passages/passage.ts';
import { markPassages } from '../../src/reader/passages/wrap.ts';
import { articleOf, optionsWith, speech, storyOf, watchClosedRoots } from './support.ts';

const selection = vi.hoisted(() => ({ now: undefined as Selection | undefined }));
// jsdom selects nothing in a root.
vi.mock('../../src/reader/shell/selected-in.ts', () => ({ selectedIn: () => selection.now ?? null }));
// Only a person's own events count; those of these tests stand for them.
vi.mock('../../src/reader/trusted.ts', () => ({ trusted: (handle: unknown) => handle }));

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
});

describe('in the reader', () => {
  let until = new AbortController();
  let frame: ShadowRoot;
  const kept = vi.fn<(blocks: readonly string[], passages: readonly Passage[]) => void>();
  const painted: Range[][] = [];
  beforeEach(() => {
    vi.useFakeTimers();
    kept.mockClear();
    painted.length = 0;
    until = new AbortController();
    window.scrollTo = () => undefined;
    selection.now = undefined;
    document.execCommand = () => true;
    const highlights = {
      set: (_: string, { ranges }: { ranges: Range[] }) => painted.push(ranges),
      delete: () => true,
    };
    vi.stubGlobal('CSS', { highlights });
    vi.stubGlobal(
      'Highlight',
      class {
        ranges;
        constructor(...ranges: Range[]) {
          this.ranges = ranges;
        }
      },
    );
    Object.assign(window, { CSS: { highlights }, Highlight: globalThis.Highlight });
  });
  afterEach(() => {
    until.abort();
    vi.unstubAllGlobals();
    vi.restoreAllMocks();
    vi.useRealTimers();
  });
  const open = async (answer: boolean | undefined, before?: readonly Passage[]) => {
    const closedRoot = watchClosedRoots();
    const passages = {
      any: before !== undefined,
      read: async () => before,
      keep: async (blocks: readonly string[], passages: readonly Passage[]) => {
        kept(blocks, passages);
        return answer;
      },
    };
    const memory = { block: undefined, keep: () => undefined, passages };
    const options = optionsWith({ memory, passages: async () => followPassages });
    openReader(document, articleOf('<p>First line.</p><p>Second line.</p>'), options, until.signal);
    frame = closedRoot(storyOf(document));
    await vi.advanceTimersByTimeAsync(1);
  };
  const select = async (paragraph: number, start: number, end: number) => {
    const text = storyOf(document).querySelectorAll('.story p')[paragraph]?.firstChild as Text;
    const range = document.createRange();
    range.setStart(text, start);
    range.setEnd(text, end);
    const { startContainer: anchorNode, collapsed: isCollapsed } = range;
    const made = {
      anchorNode,
      isCollapsed,
      rangeCount: 1,
      getRangeAt: () => range,
      toString: () => String(range),
    };
    selection.now = made as unknown as Selection;
    document.dispatchEvent(new Event('selectionchange'));
    await vi.advanceTimersByTimeAsync(500);
  };
  const offers = () => [...frame.querySelectorAll<HTMLElement>('[role=toolbar] button')];
  const names = () => offers().map(({ textContent }) => textContent);
  const said = () => frame.querySelector('.resumed[role=status]')?.textContent;
  const lastPainted = () => painted.at(-1)?.map(String);

  test('what is selected can be highlighted, and is kept with the words of its block', async () => {
    await open(true);
    await select(1, 0, 6);
    expect(names()).toEqual(['Highlight', 'Copy quote']);
    offers()[0]?.click();
    await vi.advanceTimersByTimeAsync(1);
    expect(kept).toHaveBeenCalledExactlyOnceWith(['First line.', 'Second line.'], [at(1, 0, 6)]);
    expect(lastPainted()).toEqual(['Second']);
    expect(names()).toEqual([]);
    expect(said()).toBe('');
  });

  test('nothing is offered while nothing is selected', async () => {
    await open(true);
    await select(1, 0, 6);
    await select(1, 3, 3);
    expect(names()).toEqual([]);
  });

  test.each([
    [false, /^Highlighted until you close the reader/],
    [undefined, /^Highlighted, but the browser did not let Jernih keep it\.$/],
  ])('a sentence says where it is not kept: %s', async (answer, sentence) => {
    await open(answer);
    await select(0, 0, 5);
    offers()[0]?.click();
    await vi.advanceTimersByTimeAsync(1);
    expect(said()).toMatch(sentence);
    expect(lastPainted()).toEqual(['First']);
  });

  test('what was highlighted before is there again, and goes by a press on it', async () => {
    await open(true, [at(0, 0, 5), at(1, 0, 6)]);
    expect(lastPainted()).toEqual(['First', 'Second']);
    await select(0, 2, 2);
    expect(names()).toEqual(['Remove highlight']);
    offers()[0]?.click();
    await vi.advanceTimersByTimeAsync(1);
    expect(lastPainted()).toEqual(['Second']);
    expect(kept).toHaveBeenCalledExactlyOnceWith(['First line.', 'Second line.'], [at(1, 0, 6)]);
  });

  test('a selection that is highlighted whole can be let go of, one that is not grows it', async () => {
    await open(true, [at(0, 0, 5)]);
    await select(0, 1, 4);
    expect(names()).toEqual(['Remove highlight', 'Copy quote']);
    await select(0, 3, 10);
    expect(names()).toEqual(['Highlight', 'Copy quote']);
    offers()[0]?.click();
    expect(lastPainted()).toEqual(['First line']);
  });
});
