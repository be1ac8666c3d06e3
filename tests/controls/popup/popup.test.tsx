// @vitest-environment jsdom
import { render } from 'preact';
import { expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { everywhere } from '../../../src/extension/settings/everywhere.ts';
import { siteShape } from '../../../src/extension/settings/site.ts';
import { readStored } from '../../../src/extension/settings/stored.ts';
import { soon } from '../../support/soon.ts';
import { fakeTab } from '../fake-tab.ts';
import { button, buttons, click, open, shown, switched } from '../screen.ts';
import { aroundPopup, cleaned, done, openOn, renderPopup, tab } from './open-popup.tsx';

aroundPopup();

test('until the state is known, nothing can be pressed', () => {
  fakeTab({ address: 'https://m.jpnn.com/a', page: cleaned });
  renderPopup();
  expect(button('Open the reader').disabled).toBe(true);
  expect(button('Pause on all sites').disabled).toBe(true);
});

test('while the page measures what it hid, its reader and its switches can be used already', async () => {
  const answer = Promise.withResolvers<void>();
  fakeTab({ address: 'https://m.jpnn.com/a', page: cleaned, measures: answer.promise });
  renderPopup();
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

test('the site is switched by its name, and the switch shows what is so', async () => {
  await openOn({ address: 'https://m.jpnn.com/a', page: cleaned });
  expect(switched('Clean jpnn.com')).toBe(true);
  await click('Clean jpnn.com');
  await soon(() => expect(switched('Clean jpnn.com')).toBe(false));
  expect(await readStored(siteShape('jpnn.com'))).toMatchObject({ clean: false });
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
  fakeTab({ address: 'https://m.jpnn.com/a', page: cleaned });
  Object.assign(fakeBrowser, { commands: undefined });
  renderPopup();
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
