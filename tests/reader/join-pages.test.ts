// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { Article } from '../../src/article/article.ts';
import { furtherPages, type PagesEnd } from '../../src/article/pages/further.ts';
import { openReader } from '../../src/reader/open-reader.ts';
import { type FurtherPages, joinPages } from '../../src/reader/pages/join-pages.ts';
import { soon } from '../support/soon.ts';
import { articleOf, optionsWith, storyOf, watchClosedRoots } from './support.ts';

vi.mock('../../src/reader/trusted.ts', () => ({ trusted: (handle: unknown) => handle }));

const lines = (...texts: string[]) => texts.map((text) => `<p>${text}</p>`).join('');
const one = 'The first page tells how the bridge was planned, by whom, and why nobody believed in it.';
const two = 'The second page tells how the bamboo was carried down the hill by night, bundle by bundle.';
const three = 'The third page tells who walked over it first, and what she carried in her basket.';
const next = 'https://news.example/bridge?page=2';

let until = new AbortController();
let closedRoot: ReturnType<typeof watchClosedRoots>;

const shown = () => [...storyOf(document).querySelectorAll('.story p')].map(({ textContent }) => textContent);
const seams = () =>
  [...storyOf(document).querySelectorAll('.seam')].map(
    (seam) => closedRoot(seam).querySelector('p')?.textContent,
  );

async function* pagesOf(pages: readonly Article[], end: PagesEnd): AsyncGenerator<Article, PagesEnd> {
  yield* pages;
  return end;
}

/** What joins is there as soon as it is asked for. */
const bringing = (further: FurtherPages) => ({ pages: async () => joinPages(further) });

function open(first: string, pages: readonly Article[], end: PagesEnd = { reason: 'complete' }) {
  // The panels, which would label a film meanwhile, do not come.
  const panels = () => new Promise<never>(() => undefined);
  const options = optionsWith({ ...bringing(() => pagesOf(pages, end)), panels });
  openReader(document, articleOf(first, { next }), options, until.signal);
}

beforeEach(() => {
  until = new AbortController();
  closedRoot = watchClosedRoots();
  window.scrollTo = () => undefined;
  document.body.innerHTML = '<p>Page</p>';
});

afterEach(() => {
  until.abort();
  vi.restoreAllMocks();
});

describe('a story cut into pages', () => {
  test('is shown at once, with the next page announced', () => {
    open(lines(one), [articleOf(lines(two))]);
    expect(shown()).toEqual([one]);
    expect(seams()).toEqual(['Page 2 is on its way …']);
  });

  test('grows by each page, behind a quiet seam', async () => {
    open(lines(one), [articleOf(lines(two), { next: `${next}3` }), articleOf(lines(three))]);
    await soon(() => expect(shown()).toEqual([one, two, three]));
    expect(seams()).toEqual(['Page 2', 'Page 3']);
  });

  const rich = [
    ['a list within a list', `<ul><li>First:<ul><li>bamboo,</li><li>rope.</li></ul></li><li>Last.</li></ul>`],
    ['a formula', '<math display="block"><mi>a</mi></math>'],
    ['a film', '<p><iframe src="https://www.youtube.com/embed/bridge-film" title="The film"></iframe></p>'],
  ] as const;
  test.each(rich)('with %s on its first page, has it once, before the seam', async (_, html) => {
    open(lines(one) + html + lines(three), [articleOf(lines(two))]);
    const before = storyOf(document).querySelector('.story')?.innerHTML.split('<div class="seam"')[0];
    await soon(() => expect(seams()).toEqual(['Page 2']));
    const [first, second] =
      storyOf(document)
        .querySelector('.story')
        ?.innerHTML.split(/<div class="seam".*?<\/div>/) ?? [];
    expect(first).toBe(before);
    expect(second).toBe(lines(two));
  });

  test('keeps the very elements that are being read', async () => {
    open(lines(one), [articleOf(lines(two))]);
    const read = storyOf(document).querySelector('.story p');
    await soon(() => expect(shown()).toHaveLength(2));
    expect(storyOf(document).querySelector('.story p')).toBe(read);
  });

  test('shows the source credit that each page repeats once, at the end', async () => {
    open(lines(one, 'Source: Antara'), [articleOf(lines(two, 'Source: Antara'))]);
    await soon(() => expect(shown()).toEqual([one, two, 'Source: Antara']));
  });

  test('nothing lost: where a page fails a sentence says so, what is shown stays, and it can be tried again', async () => {
    const answers = [
      pagesOf([], { reason: 'failed', address: next }),
      pagesOf([articleOf(lines(two))], { reason: 'complete' }),
    ];
    const options = optionsWith(bringing(() => answers.shift() ?? pagesOf([], { reason: 'complete' })));
    openReader(document, articleOf(lines(one), { next }), options, until.signal);
    await soon(() => expect(seams()).toEqual(['Page 2 could not be loaded.Try again']));
    expect(shown()).toEqual([one]);
    const seam = storyOf(document).querySelector('.seam');
    closedRoot(seam).querySelector('button')?.click();
    await soon(() => expect(shown()).toEqual([one, two]));
    expect(seams()).toEqual(['Page 2']);
  });

  const twin = 'https://news.example/bridge?page=all';
  const third = 'https://news.example/bridge?page=3';
  /** Pages that come as long as they are on line; where they are not, the connection fails. */
  const onLine = new Map<string, Article>();
  const source = {
    url: new URL('https://news.example/bridge'),
    fetch: async (address: string) => {
      if (!onLine.has(address)) throw new TypeError('no connection');
      return new Response('', { headers: { 'content-type': 'text/html' } });
    },
    read: (_: string, { href }: URL) => onLine.get(href),
  };
  const second = () => articleOf(lines(two), { next: twin, nextByNumber: third });
  const splitStory = () => {
    const first = articleOf(lines(one), { next: twin, nextByNumber: next });
    const further: FurtherPages = (from, signal) => furtherPages(from, { ...source, signal });
    openReader(document, first, optionsWith(bringing(further)), until.signal);
  };
  const tryAgain = () =>
    closedRoot(storyOf(document).querySelector('.seam:last-of-type')).querySelector('button')?.click();

  test('where trying again fails too, a sentence says so again', async () => {
    onLine.clear();
    splitStory();
    const failed = ['Page 2 could not be loaded.Try again'];
    await soon(() => expect(seams()).toEqual(failed));
    tryAgain();
    expect(seams()).toEqual(['Page 2 is on its way …']);
    await soon(() => expect(seams()).not.toEqual(['Page 2 is on its way …']));
    expect(seams()).toEqual(failed);
  });

  test.each([
    ['cannot be had', undefined],
    ['is the first page again', () => articleOf(lines(one))],
  ])(
    'trying again goes on to the last page, each once, where the whole story on one page %s',
    async (_, whole) => {
      onLine.clear();
      splitStory();
      await soon(() => expect(seams()).toEqual(['Page 2 could not be loaded.Try again']));
      if (whole) onLine.set(twin, whole());
      onLine.set(next, second());
      tryAgain();
      await soon(() => expect(seams()).toEqual(['Page 2', 'Page 3 could not be loaded.Try again']));
      tryAgain();
      await soon(() => expect(seams()).toEqual(['Page 2', 'Page 3 could not be loaded.Try again']));
      onLine.set(third, articleOf(lines(three)));
      tryAgain();
      await soon(() => expect(seams()).toEqual(['Page 2', 'Page 3']));
      expect(shown()).toEqual([one, two, three]);
    },
  );

  test('what joins pages cannot be brought: a sentence says so, the story stays, and it can be tried again', async () => {
    vi.spyOn(console, 'error').mockReturnValue();
    const pages = vi
      .fn(async () => joinPages(() => pagesOf([articleOf(lines(two))], { reason: 'complete' })))
      .mockRejectedValueOnce(new Error('The extension is gone.'));
    openReader(document, articleOf(lines(one), { next }), optionsWith({ pages }), until.signal);
    const missing = 'A part of Jernih did not load. Reload the page and try again.Try again';
    await soon(() => expect(seams()).toEqual([missing]));
    expect(shown()).toEqual([one]);
    const seam = storyOf(document).querySelector('.seam');
    closedRoot(seam).querySelector('button')?.click();
    expect(seams()).toEqual(['Page 2 is on its way …']);
    await soon(() => expect(shown()).toEqual([one, two]));
  });

  test('what joins pages is asked for only where there are some, and not before the story is painted', () => {
    const pages = vi.fn(async () => joinPages(() => pagesOf([], { reason: 'complete' })));
    openReader(document, articleOf(lines(one)), optionsWith({ pages }), until.signal);
    const painted: (() => void)[] = [];
    const later = (...acts: (() => void)[]) => void painted.push(...acts);
    openReader(document, articleOf(lines(one), { next }), optionsWith({ pages, later }), until.signal);
    expect(pages).not.toHaveBeenCalled();
    for (const act of painted) act();
    expect(pages).toHaveBeenCalledTimes(1);
  });

  test('markers that come to stand side by side become one', async () => {
    const closed = closedRoot;
    document.body.replaceChildren(
      ...[one, 'Read also: ten bridges.', 'Source: Antara', 'Get our app today!'].map((text) =>
        Object.assign(document.createElement('p'), { textContent: text }),
      ),
    );
    const removed = [
      { kind: 'related-inline' as const, reason: 'links-elsewhere', text: 'Read also: ten bridges.' },
      { kind: 'app-banner' as const, reason: 'app-offer', text: 'Get our app today!' },
    ];
    const pages = bringing(() => pagesOf([articleOf(lines(two, 'Source: Antara'))], { reason: 'complete' }));
    const first = articleOf(lines(one, 'Source: Antara'), { next, removed });
    openReader(document, first, optionsWith(pages), until.signal);
    expect(storyOf(document).querySelectorAll('.left-out')).toHaveLength(2);
    await soon(() => expect(shown()).toEqual([one, two, 'Source: Antara']));
    const markers = [...storyOf(document).querySelectorAll('.left-out')];
    expect(markers.map((marker) => closed(marker).querySelector('summary')?.textContent)).toEqual([
      'Left out here: 2 paragraphs · show',
    ]);
  });

  test('ends without a word where the pages turn out to be another story', async () => {
    open(lines(one), [], { reason: 'other-story' });
    await soon(() => expect(seams()).toEqual([]));
    expect(shown()).toEqual([one]);
  });

  test('asks for no further page once the reader is closed', async () => {
    let asked = 0;
    async function* endless(): AsyncGenerator<Article, PagesEnd> {
      for (;;) {
        asked += 1;
        yield articleOf(lines(two), { next });
      }
    }
    openReader(document, articleOf(lines(one), { next }), optionsWith(bringing(endless)), until.signal);
    until.abort();
    await Promise.resolve();
    await Promise.resolve();
    expect(asked).toBeLessThanOrEqual(1);
  });
});
