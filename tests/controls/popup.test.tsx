// @vitest-environment jsdom
import { render } from 'preact';
import { afterAll, afterEach, beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { LedgerRow } from '../../src/clutter/ledger-row.ts';
import { Popup } from '../../src/controls/popup/popup.tsx';
import type { PageState } from '../../src/extension/messages.ts';
import { everywhere } from '../../src/extension/settings/everywhere.ts';
import { siteShape } from '../../src/extension/settings/site.ts';
import { changeStored, readStored } from '../../src/extension/settings/stored.ts';
import { readTab } from '../../src/extension/tab-state.ts';
import { soon } from '../support/soon.ts';
import { type FakeTab, fakeTab } from './fake-tab.ts';
import { button, buttons, click, open, shown, switched } from './screen.ts';

vi.mock('wxt/browser', async () => ({ browser: (await import('wxt/testing/fake-browser')).fakeBrowser }));
vi.mock('webextension-polyfill', async () => ({
  default: (await import('wxt/testing/fake-browser')).fakeBrowser,
}));

const row = (id: number, part: Partial<LedgerRow> = {}): LedgerRow => ({
  id,
  kind: 'related-inline',
  reason: 'links-elsewhere',
  words: `Baca juga: berita ${id}`,
  shown: false,
  boxes: [{ x: 0, y: id * 10, width: 100, height: 10 }],
  ...part,
});

const cleaned: PageState = {
  cleaning: true,
  screen: { width: 130, height: 100 },
  rows: [
    row(1, { selector: '.baca-juga' }),
    row(2),
    row(3, { kind: 'sticky', reason: 'sticks-to-screen', words: '' }),
  ],
};

let tab: FakeTab;
const done = vi.fn();

beforeEach(() => {
  fakeBrowser.reset();
  done.mockReset();
});

// Preact's effects come up to a frame after what caused them; the page must still be there.
afterAll(() => new Promise((resolve) => setTimeout(resolve, 100)));

afterEach(() => {
  render(null, document.body);
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});

async function openOn(options: Parameters<typeof fakeTab>[0]): Promise<void> {
  tab = fakeTab(options);
  render(<Popup read={readTab} onDone={done} />, document.body);
  await soon(() => expect(document.querySelector('main')?.getAttribute('aria-busy')).toBe('false'));
}

test('until the state is known, nothing can be pressed', () => {
  tab = fakeTab({ address: 'https://m.jpnn.com/a', page: cleaned });
  render(<Popup read={readTab} onDone={done} />, document.body);
  expect(button('Open the reader').disabled).toBe(true);
  expect(button('Pause on all sites').disabled).toBe(true);
});

test('while the page measures what it hid, its reader and its switches can be used already', async () => {
  const answer = Promise.withResolvers<void>();
  tab = fakeTab({ address: 'https://m.jpnn.com/a', page: cleaned, measures: answer.promise });
  render(<Popup read={readTab} onDone={done} />, document.body);
  await soon(() => expect(button('Open the reader').disabled).toBe(false));
  expect(button('Clean jpnn.com').disabled).toBe(false);
  expect(button('Pause on all sites').disabled).toBe(true);
  expect(shown()).not.toMatch(/hidden on this page|Reload/);
  answer.resolve();
  await soon(() => expect(shown()).toContain('3 things hidden on this page'));
  expect(button('Pause on all sites').disabled).toBe(false);
});

test("rules of one's own that would hide the story are named", async () => {
  const sentence = 'These rules of yours would hide the story here, or most of the page';
  await openOn({ address: 'https://m.jpnn.com/a', page: { ...cleaned, rows: [], rulesLeftOut: ['#story'] } });
  expect(shown()).toContain(sentence);
  expect(document.querySelector('code')?.textContent).toBe('#story');
  render(null, document.body);
  await openOn({ address: 'https://m.jpnn.com/a', page: cleaned });
  expect(shown()).not.toContain(sentence);
});

test.each([
  [
    'a browser page',
    { address: 'chrome://settings', reach: undefined },
    'The browser does not let extensions work on this page.',
  ],
  [
    'a PDF',
    { address: 'https://m.jpnn.com/a.pdf', reach: 'application/pdf' },
    'This tab shows a file, not a page. Jernih reads web pages.',
  ],
])('where nothing can be done there is a sentence and no dead button: %s', async (_, options, sentence) => {
  await openOn(options);
  expect(shown()).toContain(sentence);
  expect(buttons()).toEqual(['Pause on all sites', 'Options']);
});

test('the reader opens by its button, and the popup has done its work', async () => {
  await openOn({ address: 'https://news.example/a' });
  await click('Open the reader');
  expect(tab.asked).toContainEqual({ ask: 'reader:toggle-in', payload: { tabId: tab.id } });
  expect(done).toHaveBeenCalledOnce();
});

test.each([
  ['on a page', {}, true],
  ['where it is open', { readerOpen: true }, false],
  ['where no script may go', { reach: undefined }, false],
])(
  'the reader is made ready, and then the story found, while the popup stands there: %s',
  async (_, options, made) => {
    const idle: (() => void)[] = [];
    vi.stubGlobal('requestIdleCallback', (act: () => void) => idle.push(act));
    await openOn({ address: 'https://news.example/a', ...options });
    const ready = { ask: 'reader:ready-in', payload: { tabId: tab.id } };
    const prepare = { ask: 'reader:prepare' };
    if (made) await soon(() => expect(idle).toHaveLength(1));
    else await new Promise((rest) => setTimeout(rest, 50));
    for (const act of idle) act();
    const asked = () => tab.asked.filter((one) => /reader:(ready|prepare)/.test(JSON.stringify(one)));
    if (made) await soon(() => expect(asked()).toEqual([ready, prepare]));
    else expect(asked()).toEqual([]);
  },
);

test.each([
  ['a pointer that comes to its button', false, 'pointerenter', true],
  ['the focus that comes to its button', false, 'focus', true],
  ['a pointer, where the reader is open', true, 'pointerenter', false],
] as const)('the story is looked for at %s', async (_, readerOpen, event, asked) => {
  await openOn({ address: 'https://news.example/a', readerOpen });
  button(readerOpen ? 'Close the reader' : 'Open the reader').dispatchEvent(new Event(event));
  expect(tab.asked.some((one) => JSON.stringify(one).includes('reader:prepare'))).toBe(asked);
});

test('reopened over an open reader, the popup offers to close it', async () => {
  await openOn({ address: 'https://news.example/a', readerOpen: true });
  expect(buttons()[0]).toBe('Close the reader');
});

test('the story is read aloud by its button, and the popup has done its work', async () => {
  await openOn({ address: 'https://news.example/a' });
  await click('Read the story aloud');
  expect(tab.asked).toContainEqual({ ask: 'reader:read-aloud-in', payload: { tabId: tab.id } });
  expect(done).toHaveBeenCalledOnce();
});

test('where the settings cannot be read, the defaults hold and a sentence says so', async () => {
  vi.spyOn(fakeBrowser.storage.sync, 'get').mockRejectedValue(new Error('IO error'));
  await openOn({ address: 'https://m.jpnn.com/a', page: cleaned });
  expect(shown()).toContain('Your settings cannot be read just now');
  expect(switched('Clean jpnn.com')).toBe(true);
});

test('what was learned of the site is counted, switched for this site only, and forgotten', async () => {
  await fakeBrowser.storage.local.set({ 'memory:furniture:sites': ['0f'] });
  await openOn({ address: 'https://m.jpnn.com/a', page: cleaned, learned: 4 });
  await soon(() => expect(shown()).toContain('4 lines learned here'));
  expect(switched('Hide lines printed on every story')).toBe(false);
  await click('Hide lines printed on every story');
  await soon(() => expect(switched('Hide lines printed on every story')).toBe(true));
  expect(await readStored(siteShape('jpnn.com'))).toMatchObject({ kindsOn: ['site-furniture'] });
  expect(await readStored(everywhere)).toEqual(everywhere.defaults);
  await click('Forget');
  expect(tab.asked).toContainEqual({ ask: 'furniture:forget', payload: { site: 'jpnn.com' } });
  await click('Hide lines printed on every story');
  await soon(() => expect(switched('Hide lines printed on every story')).toBe(false));
});

test('where nothing was ever learned, the background is not woken to say so', async () => {
  await openOn({ address: 'https://m.jpnn.com/a', page: cleaned });
  await soon(() => expect(button('Hide lines printed on every story').disabled).toBe(false));
  expect(tab.asked.filter(({ ask }) => !/^(page|reader):/.test(ask))).toEqual([]);
});

test('a page without a story is a sentence, and the popup stays', async () => {
  await openOn({ address: 'https://news.example/', problem: 'no-story' });
  await click('Open the reader');
  expect(shown()).toContain('There is no story on this page to read.');
  expect(done).not.toHaveBeenCalled();
});

test('what was hidden stands there by kind, with its words, its reason and what it cost', async () => {
  await openOn({ address: 'https://m.jpnn.com/a', page: cleaned });
  expect(shown()).toContain('3 things hidden on this page');
  expect(shown()).toMatch(/“Read also” boxes\s*2/);
  expect(shown()).toContain('Baca juga: berita 1');
  expect(shown()).toContain('Links to other stories');
  expect(shown()).toContain('Without words');
  expect(shown()).toContain('23% of the first screen freed');
  expect(shown()).toContain('3K pixels freed');
  expect(shown()).toContain('1 interruption removed');
});

test('one hidden thing is shown, and hidden again', async () => {
  await openOn({ address: 'https://m.jpnn.com/a', page: cleaned });
  await click('Show', 'Baca juga: berita 2');
  expect(shown()).toContain('2 things hidden on this page');
  await click('Hide again', 'Baca juga: berita 2');
  expect(shown()).toContain('3 things hidden on this page');
});

test('a row that is pointed at or focused is outlined on the page, and no longer afterwards', async () => {
  await openOn({ address: 'https://m.jpnn.com/a', page: cleaned });
  button('Show', 'Baca juga: berita 2').focus();
  await soon(() => expect(tab.outlined).toEqual([{ id: 2 }]));
  button('Options').focus();
  await soon(() => expect(tab.outlined).toEqual([{ id: 2 }, { id: undefined }]));
});

test('a report of a mistake is copied, with none of the words of the page', async () => {
  const copied: string[] = [];
  vi.stubGlobal('navigator', { clipboard: { writeText: async (text: string) => void copied.push(text) } });
  await openOn({ address: 'https://m.jpnn.com/a', page: cleaned });
  await click('This was wrong', 'berita 1');
  expect(copied[0]).toMatch(
    /\nhost: m\.jpnn\.com\nkind: related-inline\nreason: links-elsewhere\nselector: \.baca-juga$/,
  );
  expect(copied[0]).not.toContain('berita');
  expect(shown()).toContain('A report is copied');
});

test('a report that could not be copied is said', async () => {
  vi.stubGlobal('navigator', { clipboard: { writeText: () => Promise.reject(new Error('refused')) } });
  await openOn({ address: 'https://m.jpnn.com/a', page: cleaned });
  await click('This was wrong', 'berita 1');
  expect(shown()).toContain('did not let Jernih copy');
});

test('"show all" shows every kind', async () => {
  await openOn({ address: 'https://m.jpnn.com/a', page: cleaned });
  await click('Show all');
  expect(shown()).toContain('0 things hidden on this page');
});

test('"always show here" is remembered for the site, and can be taken back', async () => {
  await openOn({ address: 'https://m.jpnn.com/a', page: cleaned });
  await click('Always show here');
  await soon(async () =>
    expect(await readStored(siteShape('jpnn.com'))).toMatchObject({ alwaysShown: ['.baca-juga'] }),
  );
  await click('Hide again', '.baca-juga');
  await soon(async () => expect(await readStored(siteShape('jpnn.com'))).toMatchObject({ alwaysShown: [] }));
});

test('the site is switched by its name, and the switch shows what is so', async () => {
  await openOn({ address: 'https://m.jpnn.com/a', page: cleaned });
  expect(switched('Clean jpnn.com')).toBe(true);
  await click('Clean jpnn.com');
  await soon(() => expect(switched('Clean jpnn.com')).toBe(false));
  expect(await readStored(siteShape('jpnn.com'))).toMatchObject({ clean: false });
});

test('a second popup, or another window, changes what this one shows', async () => {
  await openOn({ address: 'https://m.jpnn.com/a', page: cleaned });
  await changeStored(siteShape('jpnn.com'), (site) => ({ ...site, clean: false }));
  await soon(() => expect(switched('Clean jpnn.com')).toBe(false));
  await changeStored(everywhere, (value) => ({ ...value, paused: true }));
  await soon(() => expect(switched('Pause on all sites')).toBe(true));
  expect(shown()).toContain('Paused: no site is cleaned until you resume.');
  expect(button('Clean jpnn.com').disabled).toBe(true);
});

test('a page that hides more while the popup is open is seen', async () => {
  await openOn({ address: 'https://m.jpnn.com/a', page: cleaned });
  tab.setPage({ ...cleaned, rows: [...cleaned.rows, row(4)] });
  const front = await fakeBrowser.tabs.create({ url: 'https://m.jpnn.com/a' });
  await fakeBrowser.runtime.onMessage.trigger({ ask: 'badge:count' }, { tab: front }, () => undefined);
  await soon(() => expect(shown()).toContain('4 things hidden on this page'));
});

test('a kind that is seen open stays open when more comes, one that comes then is closed, and what a person closed stays so', async () => {
  await openOn({ address: 'https://m.jpnn.com/a', page: cleaned });
  const standing = () => [...document.querySelectorAll('details')].map(({ open }) => open);
  expect(standing()).toEqual([true, true]);
  const front = await fakeBrowser.tabs.create({ url: 'https://m.jpnn.com/a' });
  const more = async (rows: readonly LedgerRow[]) => {
    tab.setPage({ ...cleaned, rows: [...cleaned.rows, ...rows] });
    await fakeBrowser.runtime.onMessage.trigger({ ask: 'badge:count' }, { tab: front }, () => undefined);
    await soon(() => expect(shown()).toContain(`${3 + rows.length} things hidden on this page`));
  };
  const slots = [row(4), row(5, { kind: 'ad-slot' }), row(6, { kind: 'ad-slot' })];
  await more(slots);
  expect(standing().toSorted()).toEqual([false, true, true]);
  for (const part of document.querySelectorAll('details')) part.open = false;
  await more([...slots, row(7)]);
  expect(standing()).toEqual([false, false, false]);
});

test('a site not yet allowed is asked for from the click, that one alone', async () => {
  await openOn({ address: 'https://news.example/a' });
  await click('Clean news.example too');
  expect(tab.requested).toEqual([{ origins: ['*://news.example/*'] }]);
});

test('a refusal is a sentence', async () => {
  await openOn({ address: 'https://news.example/a', refuses: true });
  await click('Clean news.example too');
  expect(shown()).toContain('Not allowed, so this site stays as it is.');
});

test('what could not be stored is said', async () => {
  await openOn({ address: 'https://m.jpnn.com/a', page: cleaned });
  vi.spyOn(fakeBrowser.storage.sync, 'set').mockRejectedValue(new Error('QUOTA_BYTES quota exceeded'));
  await click('Clean jpnn.com');
  await soon(() => expect(shown()).toContain('storage for Jernih is full'));
  expect(switched('Clean jpnn.com')).toBe(true);
});

test('where the browser has no commands and no menus, everything they do is in the popup', async () => {
  tab = fakeTab({ address: 'https://m.jpnn.com/a', page: cleaned });
  Object.assign(fakeBrowser, { commands: undefined });
  render(<Popup read={readTab} onDone={done} />, document.body);
  await soon(() => expect(button('Open the reader').disabled).toBe(false));
  expect(buttons()).toEqual(
    expect.arrayContaining([
      'Open the reader',
      'Read the story aloud',
      'Clean jpnn.com',
      'Hide something else here…',
    ]),
  );
  expect(document.querySelector('kbd')).toBeNull();
});

test('the options open, and the popup closes', async () => {
  await openOn({ address: 'https://m.jpnn.com/a', page: cleaned });
  await click('Options');
  expect(open.options).toHaveBeenCalledOnce();
  expect(done).toHaveBeenCalledOnce();
});
