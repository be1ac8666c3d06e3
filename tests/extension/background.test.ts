import { beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { followCommands } from '../../src/extension/background/commands.ts';
import { showCount, showProblem, showReader } from '../../src/extension/background/face.ts';
import { keepGrantedSites } from '../../src/extension/background/granted-sites.ts';
import { forgetClosedTabs } from '../../src/extension/background/left.ts';
import { takeQuestion } from '../../src/extension/background/listen.ts';
import { offerMenus } from '../../src/extension/background/menus.ts';
import { followNavigation } from '../../src/extension/background/navigation.ts';
import { followOwnStyles } from '../../src/extension/background/own-css.ts';
import {
  makeReady,
  prepareReader,
  toggleReader,
  toggleReaderByKey,
} from '../../src/extension/background/reader.ts';
import { takeOverReaders } from '../../src/extension/background/take-over.ts';
import { appearance } from '../../src/extension/settings/appearance.ts';
import { everywhere } from '../../src/extension/settings/everywhere.ts';
import { ownCss } from '../../src/extension/settings/own-css.ts';
import { siteShape } from '../../src/extension/settings/site.ts';
import { changeStored, readStored } from '../../src/extension/settings/stored.ts';
import { isQuestion } from '../../src/extension/wire.ts';
import { soon } from '../support/soon.ts';
import { fakeTabs, ourselves, pageOf } from './fake-tabs.ts';

vi.mock('wxt/browser', async () => ({ browser: (await import('wxt/testing/fake-browser')).fakeBrowser }));
vi.mock('webextension-polyfill', async () => ({
  default: (await import('wxt/testing/fake-browser')).fakeBrowser,
}));

let tabs: ReturnType<typeof fakeTabs>;

beforeEach(() => {
  fakeBrowser.reset();
  vi.restoreAllMocks();
  tabs = fakeTabs();
});

const { action } = fakeBrowser;

test('the first click injects the reader and opens it; the next ones only ask', async () => {
  const tab = await tabs.open('https://news.example/story');
  expect(await toggleReader(tab)).toEqual({ open: true });
  expect(await toggleReader(tab)).toEqual({ open: false });
  expect(tabs.injected(tab)).toEqual(['/languages.js', '/forms.js', '/reader.js']);
});

test('where the site is known, its rule goes before the reader, and the words of other languages stay away', async () => {
  const tab = await tabs.open('https://m.jpnn.com/news/a');
  await toggleReader(tab);
  expect(tabs.injected(tab)).toEqual(['/sites/jpnn.com.js', '/reader.js']);
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
  await soon(() => expect(tabs.injected(there)).toEqual(['/sites/jpnn.com.js', '/reader.js', '/own-css.js']));
  expect(tabs.injected(other)).toEqual([]);
  await toggleReader(other);
  expect(tabs.injected(other)).toEqual(['/sites/jpnn.com.js', '/own-css.js', '/reader.js']);
  life.abort();
});

test('what turns pages goes before the reader of whoever reads in pages, and to one that is just told to', async () => {
  const [first, second] = [
    await tabs.open('https://m.jpnn.com/news/a'),
    await tabs.open('https://m.jpnn.com/news/b'),
  ];
  await toggleReader(first);
  await takeQuestion({ ask: 'reader:book' }, pageOf(first));
  expect(tabs.injected(first)).toEqual(['/sites/jpnn.com.js', '/reader.js', '/book.js']);
  await changeStored(appearance, (look) => ({ ...look, layout: 'pages' as const }));
  await toggleReader(second);
  expect(tabs.injected(second)).toEqual(['/sites/jpnn.com.js', '/book.js', '/reader.js']);
});

test('two clicks at once on a page without the reader inject it once, and end where two clicks end', async () => {
  const tab = await tabs.open('https://news.example/story');
  expect(await Promise.all([toggleReader(tab), toggleReader(tab)])).toEqual([
    { open: true },
    { open: false },
  ]);
  expect(tabs.injected(tab)).toEqual(['/languages.js', '/forms.js', '/reader.js']);
});

test('made ready, the reader is there before it is wanted, does nothing, and is injected once', async () => {
  const tab = await tabs.open('https://news.example/story');
  const ready = { ask: 'reader:ready-in', payload: { tabId: tab } };
  await Promise.all([takeQuestion(ready, ourselves), takeQuestion(ready, ourselves)]);
  expect(tabs.injected(tab)).toEqual(['/ready.js', '/languages.js', '/forms.js', '/reader.js']);
  expect(tabs.reads(tab)).toBe(false);
  expect(await toggleReader(tab)).toEqual({ open: true });
  expect(tabs.injected(tab)).toHaveLength(4);
});

test('where its shortcut is seen coming, the reader is there before it is pressed, and told to find the story again', async () => {
  const tab = await tabs.open('https://news.example/story');
  const foreseen = () => takeQuestion({ ask: 'reader:foreseen' }, pageOf(tab));
  await Promise.all([foreseen(), foreseen()]);
  expect(tabs.injected(tab)).toEqual(['/languages.js', '/forms.js', '/reader.js']);
  expect(tabs.heard(tab).map((one) => isQuestion(one) && one.ask)).toEqual([
    'reader:prepare',
    'reader:prepare',
  ]);
  expect(await toggleReader(tab)).toEqual({ open: true });
  expect(tabs.injected(tab)).toHaveLength(3);
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

test('the badge counts what is hidden and is empty at nothing', async () => {
  await showCount(1, 7);
  expect(await action.getBadgeText({ tabId: 1 })).toBe('7');
  expect(tabs.face(1)).toBe('cleaned');
  await showCount(1, 0);
  expect(await action.getBadgeText({ tabId: 1 })).toBe('');
  expect(tabs.face(1)).toBe('idle');
});

test('the face follows the reader and comes back to what it was', async () => {
  await showCount(1, 3);
  await showReader(1, true);
  expect(tabs.face(1)).toBe('reader');
  await showReader(1, false);
  expect(tabs.face(1)).toBe('cleaned');
});

test('while everything is paused, a tab with nothing hidden wears the pause', async () => {
  await changeStored(everywhere, (value) => ({ ...value, paused: true }));
  await showCount(1, 0);
  expect(tabs.face(1)).toBe('paused');
});

test('a tab that closed meanwhile is no error; anything else is', async () => {
  vi.spyOn(action, 'setBadgeText').mockRejectedValue(new Error('No tab with id: 9.'));
  await showProblem(9, 'broken');
  vi.spyOn(action, 'setBadgeText').mockRejectedValue(new Error('something new'));
  await expect(showProblem(9, 'broken')).rejects.toThrow('something new');
});

test('a browser without badges still shows what is hidden in the title', async () => {
  const { setBadgeText, setBadgeBackgroundColor, setBadgeTextColor, getBadgeText } = action;
  const none = {
    setBadgeText: undefined,
    setBadgeBackgroundColor: undefined,
    setBadgeTextColor: undefined,
    getBadgeText: undefined,
  };
  Object.assign(action, none);
  await showCount(1, 7);
  await showReader(1, false);
  Object.assign(action, { setBadgeText, setBadgeBackgroundColor, setBadgeTextColor, getBadgeText });
  expect(await action.getTitle({ tabId: 1 })).toBe('toolbar_cleaned');
});

const count = (hidden: unknown) => ({ ask: 'badge:count', payload: { hidden } });

test.each([
  ['a page counts', count(4), pageOf(5), '4'],
  ['a frame inside a page counts', count(4), { ...pageOf(5), frameId: 3 }, ''],
  ['another extension counts', count(4), { ...pageOf(5), id: 'someone-else' }, ''],
  ['a page sends text', count('4'), pageOf(5), ''],
  ['a page sends less than nothing', count(-1), pageOf(5), ''],
  ['a page sends half a thing', count(0.5), pageOf(5), ''],
  ['a page sends no payload', { ask: 'badge:count' }, pageOf(5), ''],
  ['a page names another tab', { ask: 'badge:count', payload: { hidden: 4, tabId: 6 } }, pageOf(6), ''],
])('the background believes only what it should: %s', async (_, message, sender, badge) => {
  await takeQuestion(message, sender);
  expect(await action.getBadgeText({ tabId: 5 })).toBe(badge);
});

test.each([
  ['our popup', ourselves, { reply: { open: true } }],
  ['a page', pageOf(1), undefined],
  [
    'a page with our address in its own',
    { ...pageOf(1), url: `https://evil.example/${ourselves.url}` },
    undefined,
  ],
])('the reader is toggled elsewhere by nobody but us: %s', async (_, sender, expected) => {
  const tabId = await tabs.open('https://news.example/story');
  expect(await takeQuestion({ ask: 'reader:toggle-in', payload: { tabId } }, sender)).toEqual(expected);
});

test.each([['nothing'], [{ ask: 'constructor' }], [{ ask: 'reader:toggle-in' }], [null], [undefined]])(
  'the background stays silent at %j',
  async (message) => expect(await takeQuestion(message, ourselves)).toBeUndefined(),
);

test('the key for cleaning switches the site in front, and nothing where there is no site', async () => {
  followCommands();
  await tabs.open('https://m.jpnn.com/news/a');
  await tabs.press('toggle-cleaning');
  expect(await readStored(siteShape('jpnn.com'))).toMatchObject({ clean: false });
  await tabs.press('toggle-cleaning');
  expect(await readStored(siteShape('jpnn.com'))).toMatchObject({ clean: true });
  await tabs.open('chrome://settings');
  await tabs.press('toggle-cleaning');
  expect(await fakeBrowser.storage.sync.get(null)).toEqual({});
});

test('the key for the picker brings it into the tab in front, or says why it cannot', async () => {
  followCommands();
  const tab = await tabs.open('https://news.example/story');
  await tabs.press('pick');
  expect(tabs.injected(tab)).toEqual(['/picker.js']);
  vi.spyOn(console, 'warn').mockImplementation(() => undefined);
  const own = await tabs.open('chrome://settings');
  await tabs.press('pick');
  expect(await action.getTitle({ tabId: own })).toBe('problem_page_not_allowed');
});

test.each([
  ['the picker', 'picker:toggle-in', '/picker.js'],
  ['the choice of a link', 'links:toggle-in', '/links.js'],
])('%s is started by our popup, and by no page', async (_, ask, file) => {
  const tabId = await tabs.open('https://news.example/story');
  await takeQuestion({ ask, payload: { tabId } }, pageOf(tabId));
  expect(tabs.injected(tabId)).toEqual([]);
  await takeQuestion({ ask, payload: { tabId } }, ourselves);
  expect(tabs.injected(tabId)).toEqual([file]);
});

test('a link that was chosen opens in the same tab, and the reader once it has loaded', async () => {
  followNavigation();
  const update = vi.spyOn(fakeBrowser.tabs, 'update').mockResolvedValue(undefined as never);
  const tabId = await tabs.open('https://m.jpnn.com/news/a');
  const asked = takeQuestion(
    { ask: 'link:read', payload: { address: 'https://m.jpnn.com/news/b' } },
    pageOf(tabId),
  );
  expect(await asked).toEqual({ reply: {} });
  expect(update).toHaveBeenCalledWith(tabId, { url: 'https://m.jpnn.com/news/b' });
  await tabs.load(tabId);
  expect(tabs.reads(tabId)).toBe(true);
});

test.each([
  ['a site that is not allowed', 'https://news.example/story'],
  ['no address of the web', 'javascript:alert(1)'],
  ['no address', 7],
])('a link that was chosen is refused: %s', async (_, address) => {
  const update = vi.spyOn(fakeBrowser.tabs, 'update');
  const tabId = await tabs.open('https://m.jpnn.com/news/a');
  const asked = takeQuestion({ ask: 'link:read', payload: { address } }, pageOf(tabId));
  expect(await asked).toEqual({ reply: { problem: 'link-refused' } });
  expect(update).not.toHaveBeenCalled();
});

test('the key for the reader opens it in the tab in front', async () => {
  followCommands();
  const tab = await tabs.open('https://news.example/story');
  await tabs.press('toggle-reader');
  expect(tabs.reads(tab)).toBe(true);
});

test('the key for reading aloud opens the reader for it, and does not close it', async () => {
  followCommands();
  const tab = await tabs.open('https://news.example/story');
  await tabs.press('read-aloud');
  await tabs.press('read-aloud');
  expect(tabs.reads(tab)).toBe(true);
  expect(tabs.heard(tab)).toContainEqual({ ask: 'reader:read-aloud' });
  expect(tabs.face(tab)).toBe('reader');
  const empty = await tabs.open('https://news.example/', { problem: 'no-story' });
  await tabs.press('read-aloud');
  expect(await action.getTitle({ tabId: empty })).toBe('problem_no_story');
});

test('where the browser has neither keys nor menus, nothing breaks', () => {
  Object.assign(fakeBrowser, { commands: undefined, contextMenus: undefined });
  followCommands();
  offerMenus();
});

test('"open link in the reader" asks for that one site and opens the reader once it has loaded', async () => {
  offerMenus();
  followNavigation();
  const opener = await tabs.open('https://start.example/');
  await tabs.chooseLink('https://news.example/story', opener);
  expect(tabs.asked).toEqual([{ origins: ['*://news.example/*'] }]);
  const tab = await tabs.last();
  expect(tabs.reads(tab)).toBe(false);
  await tabs.load(tab);
  expect(tabs.reads(tab)).toBe(true);
  await tabs.load(tab);
  expect(tabs.reads(tab)).toBe(true);
});

test('where the browser does not even ask, a site is not opened, and the button says why', async () => {
  offerMenus();
  vi.spyOn(console, 'warn').mockReturnValue();
  vi.spyOn(fakeBrowser.permissions, 'request').mockRejectedValue(new Error('Blocked by your administrator.'));
  const opener = await tabs.open('https://start.example/');
  await tabs.chooseLink('https://news.example/story', opener);
  expect(await tabs.last()).toBe(opener);
  expect(await action.getTitle({ tabId: opener })).toBe('problem_link_refused');
});

test('a refused site is not opened, and the button says why', async () => {
  offerMenus();
  tabs.refuse();
  const opener = await tabs.open('https://start.example/');
  await tabs.chooseLink('https://news.example/story', opener);
  expect(await tabs.last()).toBe(opener);
  expect(await action.getTitle({ tabId: opener })).toBe('problem_link_refused');
});

test.each([
  ['a story of a site always read', 'https://m.jpnn.com/news/a', true, true],
  ['its front page', 'https://m.jpnn.com/', true, false],
  ['a story of any other site', 'https://m.jpnn.com/news/a', false, false],
])('opened in the reader at once or not: %s', async (_, address, alwaysReader, reads) => {
  followNavigation();
  await changeStored(siteShape('jpnn.com'), (site) => ({ ...site, alwaysReader }));
  const tab = await tabs.open(address);
  await tabs.load(tab);
  expect(tabs.reads(tab)).toBe(reads);
});

test('on a site always read, the reader is ready once the markup has been read, and opens when all has loaded', async () => {
  followNavigation();
  await changeStored(siteShape('jpnn.com'), (site) => ({ ...site, alwaysReader: true }));
  const address = 'https://m.jpnn.com/news/a';
  const tab = await tabs.open(address);
  await takeQuestion({ ask: 'page:parsed' }, { ...pageOf(tab), url: address });
  expect(tabs.injected(tab)).toContain('/ready.js');
  expect(tabs.reads(tab)).toBe(false);
  await tabs.load(tab);
  expect(tabs.reads(tab)).toBe(true);
});

test('a reader closed once on a page stays closed there', async () => {
  followNavigation();
  await changeStored(siteShape('jpnn.com'), (site) => ({ ...site, alwaysReader: true }));
  const tab = await tabs.open('https://m.jpnn.com/news/a');
  await tabs.load(tab);
  await toggleReader(tab);
  await tabs.load(tab);
  expect(tabs.reads(tab)).toBe(false);
});

const closing = { ask: 'reader:changed', payload: { open: false } };

test('a reader closed over a story does not open there by itself after a reload either, until it is opened by hand', async () => {
  followNavigation();
  await changeStored(siteShape('jpnn.com'), (site) => ({ ...site, alwaysReader: true }));
  const address = 'https://m.jpnn.com/news/a';
  const tab = await tabs.open(address);
  await takeQuestion(closing, { ...pageOf(tab), url: `${address}#comments` });
  await tabs.load(tab);
  expect(tabs.reads(tab)).toBe(false);
  const other = await tabs.open('https://m.jpnn.com/news/b');
  await tabs.load(other);
  expect(tabs.reads(other)).toBe(true);
  await toggleReader(tab);
  expect(await fakeBrowser.storage.session.get(`left:${tab}`)).toEqual({});
});

test('a reader closed over one story stays closed there though another was read since', async () => {
  followNavigation();
  await changeStored(siteShape('jpnn.com'), (site) => ({ ...site, alwaysReader: true }));
  const address = (name: string) => `https://m.jpnn.com/news/${name}`;
  const tab = await tabs.open(address('a'));
  const tell = (open: boolean, name: string) =>
    takeQuestion({ ask: 'reader:changed', payload: { open } }, { ...pageOf(tab), url: address(name) });
  await tell(false, 'a');
  await tell(true, 'b');
  await tell(false, 'c');
  await tabs.load(tab);
  expect(tabs.reads(tab)).toBe(false);
  const stored = await fakeBrowser.storage.session.get();
  expect(stored).toEqual({ [`left:${tab}`]: [expect.any(String), expect.any(String)] });
  expect(JSON.stringify(stored), 'no address is stored').not.toMatch(/jpnn|news|https/);
});

test('two readers of one tab that close at once are both known to be closed', async () => {
  const tab = await tabs.open('https://m.jpnn.com/news/a');
  const close = (name: string) =>
    takeQuestion(closing, { ...pageOf(tab), url: `https://m.jpnn.com/news/${name}` });
  await Promise.all([close('a'), close('b')]);
  expect((await fakeBrowser.storage.session.get())[`left:${tab}`]).toHaveLength(2);
});

test('where a reader was closed is forgotten with its tab, and everywhere once the memory is cleared', async () => {
  forgetClosedTabs();
  const [one, two] = [
    await tabs.open('https://m.jpnn.com/news/a'),
    await tabs.open('https://m.jpnn.com/news/b'),
  ];
  for (const tab of [one, two]) await takeQuestion(closing, pageOf(tab));
  await tabs.close(one);
  expect(Object.keys(await fakeBrowser.storage.session.get())).toEqual([`left:${two}`]);
  await takeQuestion({ ask: 'memory:clear' }, ourselves);
  expect(await fakeBrowser.storage.session.get()).toEqual({});
});

test('in a private window a reader that was closed stays closed, and nothing is stored', async () => {
  followNavigation();
  forgetClosedTabs();
  await changeStored(siteShape('jpnn.com'), (site) => ({ ...site, alwaysReader: true }));
  const url = 'https://m.jpnn.com/news/a';
  const tab = await tabs.open(url);
  await takeQuestion(closing, { ...pageOf(tab), url, tab: { id: tab, incognito: true } });
  await tabs.load(tab);
  expect(tabs.reads(tab)).toBe(false);
  expect(await fakeBrowser.storage.session.get()).toEqual({});
  expect(await fakeBrowser.storage.local.get()).toEqual({});
  await tabs.close(tab);
  await tabs.load(tab);
  expect(tabs.reads(tab)).toBe(true);
});

test('a page hears that its tab shows another address', async () => {
  followNavigation();
  const tab = await tabs.open('https://m.jpnn.com/news/a', { cleans: true });
  await tabs.move(tab, 'https://m.jpnn.com/news/b');
  expect(tabs.heard(tab)).toContainEqual({
    ask: 'page:moved',
    payload: { address: 'https://m.jpnn.com/news/b' },
  });
});

test('a granted site is registered and its open page cleaned at once; taken back, both end', async () => {
  keepGrantedSites();
  const tab = await tabs.open('https://news.example/story');
  await tabs.grant('*://news.example/*');
  expect(tabs.registered()).toEqual([
    expect.objectContaining({
      matches: ['*://news.example/*'],
      js: ['languages.js', 'clean.js'],
      css: ['clean.css'],
      runAt: 'document_start',
    }),
    expect.objectContaining({
      matches: ['*://news.example/*'],
      js: ['later.js'],
      css: [],
      runAt: 'document_end',
    }),
  ]);
  expect(tabs.injected(tab)).toEqual(['languages.js', 'clean.js', 'later.js']);
  expect(tabs.cleans(tab)).toBe(true);

  await tabs.revoke('*://news.example/*');
  expect(tabs.registered()).toEqual([]);
  expect(tabs.cleans(tab)).toBe(false);

  await tabs.grant('*://news.example/*');
  expect(tabs.injected(tab)).toEqual(['languages.js', 'clean.js', 'later.js']);
  expect(tabs.cleans(tab)).toBe(true);
});

test('an update brings back what it swept away, for exactly the sites still granted', async () => {
  keepGrantedSites();
  await tabs.grant('*://news.example/*');
  await tabs.grant('*://other.example/*');
  await fakeBrowser.scripting.unregisterContentScripts();
  await tabs.install('update');
  const registered = expect.objectContaining({ matches: ['*://news.example/*', '*://other.example/*'] });
  expect(tabs.registered()).toEqual([registered, registered]);
});

test('after an update, an open page of a site at install gets the new script and what belongs to that site', async () => {
  keepGrantedSites();
  const tab = await tabs.open('https://m.jpnn.com/news/a');
  await tabs.install('update');
  expect(tabs.injected(tab)).toEqual(['sites/jpnn.com.js', 'clean.js', 'later.js']);
  expect(tabs.styled(tab)).toEqual(['sites/jpnn.com.css', 'clean.css']);
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

test('a granted page on a site switched off is left as it is', async () => {
  keepGrantedSites();
  await changeStored(siteShape('news.example'), (site) => ({ ...site, clean: false }));
  const tab = await tabs.open('https://news.example/story', { cleans: false });
  await tabs.grant('*://news.example/*');
  expect(tabs.cleans(tab)).toBe(false);
});

test('a tab that refuses scripts does not keep the others from being cleaned', async () => {
  keepGrantedSites();
  await tabs.open('https://news.example/a', { forbidden: true });
  const other = await tabs.open('https://news.example/b');
  await tabs.grant('*://news.example/*');
  expect(tabs.cleans(other)).toBe(true);
});

test('a registration that failed does not hold up the next', async () => {
  keepGrantedSites();
  vi.spyOn(fakeBrowser.scripting, 'registerContentScripts').mockRejectedValueOnce(new Error('torn'));
  await expect(tabs.grant('*://news.example/*')).rejects.toThrow('torn');
  await tabs.grant('*://other.example/*');
  const registered = expect.objectContaining({ matches: ['*://news.example/*', '*://other.example/*'] });
  expect(tabs.registered()).toEqual([registered, registered]);
});
