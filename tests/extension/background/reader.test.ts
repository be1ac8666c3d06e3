import { beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { takeQuestion } from '../../../src/extension/background/listen.ts';
import { followOwnStyles } from '../../../src/extension/background/own-css.ts';
import {
  makeReady,
  prepareReader,
  toggleReader,
  toggleReaderByKey,
} from '../../../src/extension/background/reader.ts';
import { takeOverReaders } from '../../../src/extension/background/take-over.ts';
import { appearance } from '../../../src/extension/settings/appearance.ts';
import { ownCss } from '../../../src/extension/settings/own-css.ts';
import { changeStored } from '../../../src/extension/settings/stored.ts';
import { isQuestion } from '../../../src/extension/wire.ts';
import { soon } from '../../support/soon.ts';
import { ourselves, pageOf } from '../fake-tabs.ts';
import { action, freshTabs, tabs } from './fresh-tabs.ts';

beforeEach(freshTabs);

test('the first click injects the reader and opens it; the next ones only ask', async () => {
  const tab = await tabs.open('https://news.example/story');
  expect(await toggleReader(tab)).toEqual({ open: true });
  expect(await toggleReader(tab)).toEqual({ open: false });
  expect(tabs.injected(tab)).toEqual(['/languages.js', '/forms.js', '/detectors.js', '/reader.js']);
});

test('where the site is known, its rule goes before the reader, and the words of other languages stay away', async () => {
  const tab = await tabs.open('https://m.jpnn.com/news/a');
  await toggleReader(tab);
  expect(tabs.injected(tab)).toEqual(['/sites/jpnn.com.js', '/detectors.js', '/reader.js']);
});

test('styles of one’s own go before the reader, and to the readers that are there already, and nowhere else', async () => {
  const life = new AbortController();
  followOwnStyles(life.signal);
  const [there, other] = [
    await tabs.open('https://m.jpnn.com/news/a'),
    await tabs.open('https://m.jpnn.com/news/b'),
  ];
  await toggleReader(there);
  await changeStored(ownCss, () => ({ css: 'p { color: red }' }));
  await soon(() =>
    expect(tabs.injected(there)).toEqual([
      '/sites/jpnn.com.js',
      '/detectors.js',
      '/reader.js',
      '/own-css.js',
    ]),
  );
  expect(tabs.injected(other)).toEqual([]);
  await toggleReader(other);
  expect(tabs.injected(other)).toEqual(['/sites/jpnn.com.js', '/own-css.js', '/detectors.js', '/reader.js']);
  life.abort();
});

test('what turns pages goes before the reader of whoever reads in pages, and to one that is just told to', async () => {
  const [first, second] = [
    await tabs.open('https://m.jpnn.com/news/a'),
    await tabs.open('https://m.jpnn.com/news/b'),
  ];
  await toggleReader(first);
  await takeQuestion({ ask: 'reader:book' }, pageOf(first));
  expect(tabs.injected(first)).toEqual(['/sites/jpnn.com.js', '/detectors.js', '/reader.js', '/book.js']);
  await changeStored(appearance, (look) => ({ ...look, layout: 'pages' as const }));
  await toggleReader(second);
  expect(tabs.injected(second)).toEqual(['/sites/jpnn.com.js', '/book.js', '/detectors.js', '/reader.js']);
});

test('two clicks at once on a page without the reader inject it once, and end where two clicks end', async () => {
  const tab = await tabs.open('https://news.example/story');
  expect(await Promise.all([toggleReader(tab), toggleReader(tab)])).toEqual([
    { open: true },
    { open: false },
  ]);
  expect(tabs.injected(tab)).toEqual(['/languages.js', '/forms.js', '/detectors.js', '/reader.js']);
});

test('made ready, the reader is there before it is wanted, does nothing, and is injected once', async () => {
  const tab = await tabs.open('https://news.example/story');
  const ready = { ask: 'reader:ready-in', payload: { tabId: tab } };
  await Promise.all([takeQuestion(ready, ourselves), takeQuestion(ready, ourselves)]);
  expect(tabs.injected(tab)).toEqual([
    '/ready.js',
    '/languages.js',
    '/forms.js',
    '/detectors.js',
    '/reader.js',
  ]);
  expect(tabs.reads(tab)).toBe(false);
  expect(await toggleReader(tab)).toEqual({ open: true });
  expect(tabs.injected(tab)).toHaveLength(5);
});

test('where its shortcut is seen coming, the reader is there before it is pressed, and told to find the story again', async () => {
  const tab = await tabs.open('https://news.example/story');
  const foreseen = () => takeQuestion({ ask: 'reader:foreseen' }, pageOf(tab));
  await Promise.all([foreseen(), foreseen()]);
  expect(tabs.injected(tab)).toEqual(['/languages.js', '/forms.js', '/detectors.js', '/reader.js']);
  expect(tabs.heard(tab).map((one) => isQuestion(one) && one.ask)).toEqual([
    'reader:prepare',
    'reader:prepare',
  ]);
  expect(await toggleReader(tab)).toEqual({ open: true });
  expect(tabs.injected(tab)).toHaveLength(4);
});

test('a page cannot have the reader made ready', async () => {
  const tab = await tabs.open('https://news.example/story');
  expect(takeQuestion({ ask: 'reader:ready-in', payload: { tabId: tab } }, pageOf(tab))).toBeUndefined();
});

test.each([
  ['a browser page', 'chrome://settings', {}, 'page-not-allowed'],
  ['the store', 'https://chromewebstore.google.com/', { forbidden: true }, 'page-not-allowed'],
  ['a PDF', 'https://news.example/report.pdf', { type: 'application/pdf' }, 'not-a-page'],
  ['a picture', 'https://news.example/photo.jpg', { type: 'image/jpeg' }, 'not-a-page'],
  ['a feed', 'https://news.example/feed', { type: 'application/xml' }, 'not-a-page'],
  ['a page without a story', 'https://news.example/', { problem: 'no-story' }, 'no-story'],
  ['a page on which the reader fails', 'https://news.example/odd', { fails: true }, 'broken'],
] as const)('the reader cannot open, and says why: %s', async (_, address, page, problem) => {
  const tab = await tabs.open(address, page);
  expect(await toggleReader(tab)).toEqual({ open: false, problem });
});

test('a tab that is not there is a sentence, not an exception', async () => {
  expect(await toggleReader(4711)).toEqual({ open: false, problem: 'page-not-allowed' });
});

test('a tab that closes while its reader opens, or before it is made ready, is no exception', async () => {
  vi.spyOn(console, 'warn').mockReturnValue();
  const tab = await tabs.open('https://news.example/story');
  vi.spyOn(fakeBrowser.tabs, 'get').mockRejectedValue(new Error(`No tab with id: ${tab}.`));
  expect(await toggleReader(tab)).toEqual({ open: true });
  await expect(makeReady(4711)).resolves.toBeUndefined();
  await expect(prepareReader(4711)).resolves.toBeUndefined();
});

test('by key, the button says why the reader could not open', async () => {
  const tab = await tabs.open('https://news.example/', { problem: 'no-story' });
  await toggleReaderByKey(tab);
  expect(await action.getBadgeText({ tabId: tab })).toBe('!');
  expect(await action.getTitle({ tabId: tab })).toBe('problem_no_story');
});

test('after an update, a new reader opens where one stood, and nowhere else', async () => {
  takeOverReaders();
  await tabs.open('https://m.jpnn.com/news/a', { forbidden: true, readerLeft: true });
  const beside = await tabs.open('https://m.jpnn.com/news/b');
  const tab = await tabs.open('https://m.jpnn.com/news/c', { readerLeft: true });
  await tabs.install('update');
  expect(tabs.injected(tab)).toContain('/reader.js');
  expect(tabs.face(tab)).toBe('reader');
  expect(tabs.injected(beside)).toEqual([]);
});
