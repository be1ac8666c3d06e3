import { beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { takeQuestion } from '../../../src/extension/background/listen.ts';
import { siteShape, withKind } from '../../../src/extension/settings/site.ts';
import { changeStored } from '../../../src/extension/settings/stored.ts';
import { fakeTabs, ourselves, pageOf } from '../fake-tabs.ts';
import { storyPage } from './story-pages.ts';

const { local } = fakeBrowser.storage;

beforeEach(() => {
  fakeBrowser.reset();
  vi.restoreAllMocks();
  fakeTabs();
});

describe('asked by a page', () => {
  const page = { ...storyPage(1), address: 'https://news.example/kota/cerita-1' };
  const from = pageOf(4);
  const ask = (payload: unknown, sender: object = from) =>
    takeQuestion({ ask: 'furniture:learn', payload }, { ...from, ...sender });
  const isKept = async () => Object.keys(await local.get(null)).length > 0;
  const allow = () => changeStored(siteShape('news.example'), (one) => withKind(one, 'site-furniture', true));

  test.each<[string, unknown, object, boolean]>([
    ['about itself', page, {}, true],
    ['in a private window', page, { tab: { id: 4, incognito: true } }, false],
    ['about another site', { ...page, address: 'https://bank.example/kota/cerita-1' }, {}, false],
    ['from a frame', page, { frameId: 2 }, false],
    ['from another extension', page, { id: 'someone-else' }, false],
    ['with lines that are none', { ...page, lines: [{ text: 4 }] }, {}, false],
    [
      'with a line that is endless',
      { ...page, lines: [{ ...page.lines[0], text: 'x'.repeat(600) }] },
      {},
      false,
    ],
    ['with too many lines', { ...page, lines: Array.from({ length: 61 }, () => page.lines[0]) }, {}, false],
    ['with nothing', undefined, {}, false],
  ])('%s', async (_, payload, sender, kept) => {
    await allow();
    await ask(payload, sender);
    expect(await isKept()).toBe(kept);
  });

  test.each([
    ['nobody asked to learn', async () => undefined],
    [
      'it is switched off there',
      () => changeStored(siteShape('news.example'), (one) => withKind(one, 'site-furniture', false)),
    ],
    [
      'the site is not cleaned',
      async () => {
        await allow();
        await changeStored(siteShape('news.example'), (one) => ({ ...one, clean: false }));
      },
    ],
  ])('not where %s', async (_, set) => {
    await set();
    await ask(page);
    expect(await isKept()).toBe(false);
  });

  test('a page may neither count nor forget; our own pages may', async () => {
    await allow();
    await ask(page);
    expect(
      takeQuestion({ ask: 'furniture:forget', payload: { site: 'news.example' } }, from),
    ).toBeUndefined();
    expect(takeQuestion({ ask: 'furniture:count', payload: { site: 'news.example' } }, from)).toBeUndefined();
    const count = await takeQuestion(
      { ask: 'furniture:count', payload: { site: 'news.example' } },
      ourselves,
    );
    expect(count).toEqual({ reply: { lines: 0, sites: 1 } });
    const gone = await takeQuestion(
      { ask: 'furniture:forget', payload: { site: 'news.example' } },
      ourselves,
    );
    expect(gone).toEqual({ reply: { lines: 0, sites: 0 } });
  });
});
