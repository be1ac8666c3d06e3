// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { openReader } from '../../src/reader/open-reader.ts';
import { followPassages } from '../../src/reader/passages/follow-passages.ts';
import type { Passage, PassageMemory } from '../../src/reader/passages/passage.ts';
import { articleOf, optionsWith, storyOf, watchClosedRoots } from './support.ts';

const selection = vi.hoisted(() => ({ now: undefined as Selection | undefined }));
// jsdom selects nothing in a root.
vi.mock('../../src/reader/shell/selected-in.ts', () => ({ selectedIn: () => selection.now ?? null }));
// Only a person's own events count; those of these tests stand for them.
vi.mock('../../src/reader/trusted.ts', () => ({ trusted: (handle: unknown) => handle }));

const at = (block: number, start: number, end: number): Passage => ({ block, start, end });

describe('passages in the reader', () => {
  let until = new AbortController();
  let frame: ShadowRoot;
  const kept = vi.fn<PassageMemory['keep']>();
  const painted: Range[][] = [];
  beforeEach(() => {
    vi.useFakeTimers();
    kept.mockReset();
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
      keep: kept.mockResolvedValue(answer),
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
      collapseToEnd: () => range.collapse(),
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
    expect(kept).toHaveBeenCalledExactlyOnceWith(['First line.', 'Second line.'], [at(1, 0, 6)], []);
    expect(String(selection.now)).toBe('');
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
    [undefined, /^Jernih could not store this\./],
  ])('a sentence says where it is not kept: %s', async (answer, sentence) => {
    await open(answer);
    await select(0, 0, 5);
    offers()[0]?.click();
    await vi.advanceTimersByTimeAsync(1);
    expect(said()).toMatch(sentence);
    expect(lastPainted()).toEqual(['First']);
  });

  test('in a private window that is said once, and not when something is let go of', async () => {
    await open(false);
    await select(0, 0, 5);
    offers()[0]?.click();
    await vi.advanceTimersByTimeAsync(1);
    document.querySelector('body')?.click();
    await select(1, 0, 6);
    offers()[0]?.click();
    await vi.advanceTimersByTimeAsync(1);
    expect(lastPainted()).toEqual(['First', 'Second']);
    const main = frame.querySelector('main');
    main?.click();
    expect(said()).toBe('');
    await select(1, 0, 6);
    offers()[0]?.click();
    await vi.advanceTimersByTimeAsync(1);
    expect(lastPainted()).toEqual(['First']);
    expect(said()).toBe('');
  });

  test('the key highlights what is selected, in either case, and goes its way where nothing is', async () => {
    await open(true, [at(0, 0, 5)]);
    const press = (key: string) => {
      const event = new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true });
      document.body.dispatchEvent(event);
      return event.defaultPrevented;
    };
    expect(press('h')).toBe(false);
    await select(0, 2, 2);
    expect(names()).toEqual(['Remove highlight']);
    expect(press('h')).toBe(false);
    await select(1, 0, 6);
    expect(press('H')).toBe(true);
    await vi.advanceTimersByTimeAsync(1);
    expect(lastPainted()).toEqual(['First', 'Second']);
    expect(press('h')).toBe(false);
  });

  test('what was highlighted before is there again, and goes by a press on it', async () => {
    await open(true, [at(0, 0, 5), at(1, 0, 6)]);
    expect(lastPainted()).toEqual(['First', 'Second']);
    await select(0, 2, 2);
    expect(names()).toEqual(['Remove highlight']);
    offers()[0]?.click();
    await vi.advanceTimersByTimeAsync(1);
    expect(lastPainted()).toEqual(['Second']);
    expect(kept).toHaveBeenCalledExactlyOnceWith(['First line.', 'Second line.'], [], [at(0, 0, 5)]);
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

  test('what is highlighted can be copied with its source, and is marked in what is taken away', async () => {
    const writeText = vi.fn(async (_: string) => undefined);
    vi.stubGlobal('navigator', Object.assign(Object.create(navigator), { clipboard: { writeText } }));
    await open(true);
    const share = async () => {
      frame.querySelector<HTMLElement>('[name=share]')?.click();
      await vi.advanceTimersByTimeAsync(1);
      return [...frame.querySelectorAll<HTMLElement>('.takings button')];
    };
    const line = 'Copy the highlights';
    expect((await share()).map(({ textContent }) => textContent)).not.toContain(line);
    await share();
    await select(1, 0, 6);
    offers()[0]?.click();
    await select(0, 0, 5);
    offers()[0]?.click();
    const takings = await share();
    for (const name of [line, 'Copy as Markdown'])
      takings.find(({ textContent }) => textContent === name)?.click();
    await vi.advanceTimersByTimeAsync(1);
    const [[passages = ''] = [], [markdown = ''] = []] = writeText.mock.calls;
    expect(passages).toMatch(/^“First”\n\n“Second”\n\n— .*https:\/\/news\.example\/bridge$/);
    expect(markdown).toContain('==First== line.');
    expect(markdown).toContain('==Second== line.');
  });
});
