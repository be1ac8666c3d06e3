// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { openReader } from '../../src/reader/open-reader.ts';
import { articleOf, optionsWith, watchClosedRoots } from './support.ts';

// Only a person's own events count; those of these tests stand for them.
vi.mock('../../src/reader/trusted.ts', () => ({ trusted: (handle: unknown) => handle }));

const words = (count: number) =>
  Array.from({ length: count }, (_, index) => `<p>Paragraph ${index}.</p>`).join('');
const height = 100;
let until = new AbortController();
let frameOf: (host: Element | null) => ShadowRoot;

/** jsdom lays nothing out: every paragraph is made 100 high, in a window of 600. */
function layOut(): void {
  const host = () => document.querySelector('jernih-reader');
  const blocks = () => [...(host()?.shadowRoot?.querySelectorAll('.story p') ?? [])];
  const boxOf = (node: Node | null) => {
    const element = node instanceof Element ? node : node?.parentElement;
    const index = blocks().findIndex((block) => element?.isSameNode(block));
    const top = Math.max(0, index) * height - (host()?.scrollTop ?? 0);
    return {
      top,
      bottom: top + height,
      height,
      left: 0,
      right: 320,
      width: 320,
      x: 0,
      y: top,
      toJSON: () => '',
    };
  };
  Element.prototype.getBoundingClientRect = function (this: Element) {
    return boxOf(this);
  };
  Range.prototype.getBoundingClientRect = function (this: Range) {
    return boxOf(this.startContainer);
  };
  vi.spyOn(Element.prototype, 'clientHeight', 'get').mockReturnValue(600);
  vi.spyOn(Element.prototype, 'scrollHeight', 'get').mockImplementation(() => blocks().length * height);
}

beforeEach(() => {
  vi.useFakeTimers();
  until = new AbortController();
  window.scrollTo = () => undefined;
  document.body.innerHTML = '<main>Page</main>';
  frameOf = watchClosedRoots();
  layOut();
});

afterEach(() => {
  until.abort();
  vi.useRealTimers();
  vi.restoreAllMocks();
});

function open(block: number | undefined, paragraphs = 40) {
  const kept: number[] = [];
  const memory = { block, keep: (place: number) => kept.push(place) };
  openReader(document, articleOf(words(paragraphs)), optionsWith({ memory }), until.signal);
  const host = document.querySelector('jernih-reader');
  if (!(host instanceof HTMLElement)) throw new Error('There is no reader.');
  const scrollTo = (top: number) => {
    host.scrollTop = top;
    host.dispatchEvent(new Event('scroll'));
  };
  const sentence = () =>
    frameOf(host.shadowRoot?.querySelector('article') ?? null).querySelector('.resumed p')?.textContent;
  return { host, kept, scrollTo, sentence };
}

describe('a story that was left before', () => {
  test('goes on there, and says so', () => {
    const { host, sentence } = open(20);
    expect(host.scrollTop).toBeGreaterThan(19 * height - 600);
    expect(host.scrollTop).toBeLessThan(20 * height);
    expect(sentence()).toContain('You left off here.');
  });

  test.each([
    ['was left at its beginning', 0],
    ['was never read', undefined],
    ['has become shorter since', 80],
  ])('begins at its headline where it %s', (_, block) => {
    const { host, sentence } = open(block);
    expect(host.scrollTop).toBe(0);
    expect(sentence()).toBeUndefined();
  });
});

describe('a story that is being read', () => {
  test('is remembered once it has rested, by the block at the top', () => {
    const { kept, scrollTo } = open(undefined);
    scrollTo(500);
    scrollTo(1030);
    vi.advanceTimersByTime(1000);
    expect(kept).toEqual([]);
    vi.advanceTimersByTime(1000);
    expect(kept).toEqual([11]);
  });

  test('is remembered at once when the reader closes', () => {
    const { kept, scrollTo } = open(undefined);
    scrollTo(1030);
    until.abort();
    expect(kept).toEqual([11]);
  });

  test('is forgotten when it was read to its end', () => {
    const { kept, scrollTo } = open(20);
    scrollTo(3400);
    until.abort();
    expect(kept).toEqual([0]);
  });

  test('that nobody scrolled tells nothing', () => {
    const { kept } = open(undefined);
    until.abort();
    expect(kept).toEqual([]);
  });
});
