// @vitest-environment jsdom
import { render } from 'preact';
import { afterAll, afterEach, beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import id from '../../public/_locales/id/messages.json' with { type: 'json' };
import { kinds } from '../../src/clutter/kinds.ts';
import { Options } from '../../src/controls/options/options.tsx';
import type { TrialActs } from '../../src/controls/options/try-rules.tsx';
import { readOwnRules, saveOwnRules } from '../../src/extension/own-rules/own-rules.ts';
import { sentencesIn } from '../../src/extension/sentences.ts';
import { appearance } from '../../src/extension/settings/appearance.ts';
import { everywhere } from '../../src/extension/settings/everywhere.ts';
import { language } from '../../src/extension/settings/language.ts';
import { ownCss } from '../../src/extension/settings/own-css.ts';
import { selecting } from '../../src/extension/settings/selecting.ts';
import { siteShape } from '../../src/extension/settings/site.ts';
import { changeStored, readStored } from '../../src/extension/settings/stored.ts';
import { speak } from '../../src/extension/words.ts';
import type { Appearance } from '../../src/look/appearance.ts';
import { soon } from '../support/soon.ts';
import { fakeTab } from './fake-tab.ts';
import { button, click, field, fill, shown, switched } from './screen.ts';

vi.mock('wxt/browser', async () => ({ browser: (await import('wxt/testing/fake-browser')).fakeBrowser }));
vi.mock('webextension-polyfill', async () => ({
  default: (await import('wxt/testing/fake-browser')).fakeBrowser,
}));

const showSample = vi.fn<(into: HTMLElement, look: Appearance, css: string) => void>();
const saveFile = vi.fn<(name: string, text: string) => void>();

/** Whether a rule hides the story is judged elsewhere: here, what is in `main` is one. */
const trialActs: TrialActs = {
  parsePage: (html) => new DOMParser().parseFromString(html, 'text/html'),
  judgePage: () => ({
    procedural: () => undefined,
    hidesStory: (elements) => elements.some((element) => element.closest('main')),
  }),
};

beforeEach(() => {
  fakeBrowser.reset();
  showSample.mockReset();
  saveFile.mockReset();
  vi.stubGlobal('CSS', { supports: (condition: string) => !condition.includes('!!') });
});

// Preact's effects come up to a frame after what caused them; the page must still be there.
afterAll(() => new Promise((resolve) => setTimeout(resolve, 100)));

afterEach(() => {
  render(null, document.body);
  vi.restoreAllMocks();
});

async function openOptions(options: Partial<Parameters<typeof fakeTab>[0]> = {}) {
  const tab = fakeTab({ address: 'chrome://newtab', ...options });
  render(<Options showSample={showSample} saveFile={saveFile} trialActs={trialActs} />, document.body);
  await soon(() => expect(shown()).toContain('jpnn.com'));
  await soon(() => expect(button('Save rules').disabled).toBe(false));
  await soon(() => expect(showSample).toHaveBeenCalled());
  return tab;
}

test('every kind has its switch and its example, and share buttons are off', async () => {
  await openOptions();
  await soon(() => expect(switched('Advertisements')).toBe(true));
  expect(document.querySelectorAll('#kinds li')).toHaveLength(kinds.length);
  expect([...document.querySelectorAll('#kinds .example')].every((one) => one.textContent !== '')).toBe(true);
  expect(switched('Share buttons')).toBe(false);
});

test('a kind is switched for every site', async () => {
  await openOptions();
  await click('Sticky bars');
  expect(await readStored(everywhere)).toMatchObject({ kindsOff: ['share-row', 'site-furniture', 'sticky'] });
  await click('Sticky bars');
  expect(await readStored(everywhere)).toMatchObject({ kindsOff: ['share-row', 'site-furniture'] });
});

test('a language is chosen by its own name, and the choice shows', async () => {
  await openOptions();
  const chosen = () => document.querySelector('#language :checked')?.closest('label')?.textContent;
  await soon(() => expect(chosen()).toBe('Same as the browser'));
  field('Bahasa Indonesia').click();
  await soon(async () => expect(await readStored(language)).toEqual({ language: 'id' }));
  await soon(() => expect(chosen()).toBe('Bahasa Indonesia'));
});

test('another language is spoken without a load, and what was typed and not saved stays', async () => {
  await openOptions();
  await fill('Your own rules', 'news.example##.banner');
  speak(sentencesIn(id));
  showSample.mockReset();
  render(<Options showSample={showSample} saveFile={saveFile} trialActs={trialActs} />, document.body);
  speak(undefined);
  expect(field('Aturan Anda sendiri').value).toBe('news.example##.banner');
  expect(shown()).toContain('1 aturan berlaku');
  await soon(() => expect(showSample).toHaveBeenCalled());
});

test('words can be selected where a page forbids it, once that is switched on', async () => {
  await openOptions();
  await click('Let words be selected where a page forbids it');
  expect(await readStored(selecting)).toEqual({ lift: true });
});

test('a site is switched in its row, and what is always shown there can be hidden again', async () => {
  await changeStored(siteShape('jpnn.com'), (site) => ({ ...site, alwaysShown: ['.baca-juga'] }));
  await openOptions();
  await click('Clean', 'jpnn.com');
  expect(await readStored(siteShape('jpnn.com'))).toMatchObject({ clean: false });
  await click('Hide again', '.baca-juga');
  expect(await readStored(siteShape('jpnn.com'))).toMatchObject({ alwaysShown: [] });
});

test('a site that came with the install can be switched off but not removed', async () => {
  await openOptions();
  expect(() => button('Remove', 'jpnn.com')).toThrow();
});

test('searching leaves the sites of that name, or says that there is none', async () => {
  await openOptions();
  await fill('Search sites', 'jp');
  expect(shown()).toContain('jpnn.com');
  await fill('Search sites', 'zebra');
  expect(shown()).toContain('No site here has that name.');
});

test('a site is added by its name: the browser is asked from the click', async () => {
  const tab = await openOptions();
  await fill('Address of a site to clean', 'news.example');
  await click('Add');
  expect(tab.requested).toEqual([{ origins: ['*://news.example/*'] }]);
  expect(field('Address of a site to clean').value).toBe('');
});

test.each([
  ['what is no address', 'two words', false, 'This is no web address.', 0],
  ['a refusal', 'news.example', true, 'The browser did not allow this site', 1],
])('adding a site ends in a sentence at %s', async (_, text, refuses, sentence, asked) => {
  const tab = await openOptions({ refuses });
  await fill('Address of a site to clean', text);
  await click('Add');
  expect(shown()).toContain(sentence);
  expect(tab.requested).toHaveLength(asked);
});

test('the sample follows every change of the look, which is stored', async () => {
  await openOptions();
  await fill('Text size', '26');
  expect(showSample.mock.lastCall?.[1]).toMatchObject({ size: 26 });
  expect(await readStored(appearance)).toMatchObject({ size: 26 });
  field('Sepia').click();
  await soon(async () => expect(await readStored(appearance)).toMatchObject({ theme: 'sepia', size: 26 }));
  await click('Reset appearance');
  expect(await readStored(appearance)).toEqual(appearance.defaults);
});

test('a look chosen in the reader shows here too', async () => {
  await openOptions();
  await changeStored(appearance, (look) => ({ ...look, size: 30 }));
  await soon(() => expect(field('Text size').value).toBe('30'));
});

test('styles of one’s own show in the sample as they are typed, hold once saved, and go at a press', async () => {
  await openOptions();
  const css = 'p { color: red }';
  await fill('Your own CSS', css);
  await soon(() => expect(showSample.mock.lastCall?.[2]).toBe(css));
  expect(await readStored(ownCss)).toEqual({ css: '' });
  await click('Save CSS');
  await soon(() => expect(shown()).toContain('Saved.'));
  expect(await readStored(ownCss)).toEqual({ css });
  await click('Remove CSS');
  await soon(async () => expect(await readStored(ownCss)).toEqual({ css: '' }));
  expect(field('Your own CSS').value).toBe('');
});

test('a line of one’s own styles that is refused is named, and cannot be saved', async () => {
  await openOptions();
  await fill('Your own CSS', 'p {\n  background: url(x);\n}');
  expect(shown()).toContain('Line 2: url()');
  expect(button('Save CSS').disabled).toBe(true);
});

test('styles saved elsewhere show here too, but never over what is being written', async () => {
  await openOptions();
  await changeStored(ownCss, () => ({ css: 'p { color: red }' }));
  await soon(() => expect(field('Your own CSS').value).toBe('p { color: red }'));
  await fill('Your own CSS', 'p { color: blue }');
  await changeStored(ownCss, () => ({ css: '' }));
  await soon(() => expect(button('Remove CSS').disabled).toBe(false));
  expect(field('Your own CSS').value).toBe('p { color: blue }');
});

test('a line that is no rule is named as it is typed; the others hold once saved', async () => {
  await openOptions();
  await fill('Your own rules', 'news.example##.banner\n||ads.example^\nnews.example##!!');
  expect(shown()).toContain('1 rule in force');
  expect(shown()).toContain('Line 2: This is no hiding rule');
  expect(shown()).toContain('Line 3: The selector after ## cannot be read');
  expect(await readOwnRules()).toMatchObject({ text: '' });
  await click('Save rules');
  expect(shown()).toContain('Saved.');
  expect(await readOwnRules()).toMatchObject({ accepted: 1 });
});

test('of many lines that are no rules each can be seen', async () => {
  await openOptions();
  await fill('Your own rules', '||ads.example^\n'.repeat(23));
  expect(shown()).toContain('Line 20: ');
  expect(shown()).not.toContain('Line 21: ');
  expect(shown()).toContain('3 more lines left out');
  const more = document.querySelector<HTMLDetailsElement>('#rules details');
  if (more) more.open = true;
  await soon(() => expect(shown()).toContain('Line 23: '));
});

test('lines from a file come below what is there, and hold once saved', async () => {
  await saveOwnRules('news.example##.banner\n');
  await openOptions();
  await take('! from elsewhere\n##.promo', 'rules');
  await soon(() =>
    expect(field('Your own rules').value).toBe('news.example##.banner\n! from elsewhere\n##.promo'),
  );
  expect(shown()).toContain('2 rules in force');
  expect(await readOwnRules()).toMatchObject({ accepted: 1 });
  await click('Save rules');
  expect(await readOwnRules()).toMatchObject({ accepted: 2 });
});

test('everything is saved to a file and taken back from it', async () => {
  await saveOwnRules('news.example##.banner');
  await openOptions();
  await click('Save to a file');
  await soon(() => expect(saveFile).toHaveBeenCalledOnce());
  const [name, text] = saveFile.mock.lastCall ?? ['', ''];
  expect(name).toBe('jernih.json');
  await changeStored(everywhere, (value) => ({ ...value, paused: true }));
  await take(text);
  await soon(() => expect(shown()).toContain('All settings were taken from the file.'));
  expect(await readStored(everywhere)).toEqual(everywhere.defaults);
});

test('a file that is not ours changes nothing and says so', async () => {
  await openOptions();
  await take('hello');
  await soon(() => expect(shown()).toContain('this file is not a settings file of Jernih'));
});

test('what is remembered of pages is counted, and forgotten at a press', async () => {
  await openOptions({ remembers: 12, learned: 5 });
  await soon(() => expect(shown()).toContain('Lines learned from sites5'));
  await soon(() => expect(shown()).toContain('Stories with a reading position12'));
  await click('Forget all of it');
  expect(shown()).toContain('Forgotten, and the key with it.');
});

test('what is remembered while the options are open is counted too', async () => {
  const tab = await openOptions({ remembers: 1 });
  await soon(() => expect(shown()).toContain('Stories with a reading position1'));
  tab.remember(2);
  await fakeBrowser.storage.local.set({ 'memory:places': {} });
  await soon(() => expect(shown()).toContain('Stories with a reading position2'));
});

test('settings that were damaged are told of, saved as a file, and let go', async () => {
  await fakeBrowser.storage.sync.set({ everywhere: 'oops' });
  await openOptions();
  await soon(() => expect(shown()).toContain('Some stored settings were damaged.'));
  await click('Save them as a file');
  expect(saveFile).toHaveBeenCalledWith(
    'jernih-damaged.json',
    expect.stringContaining('"everywhere": "oops"'),
  );
  await click('Delete them');
  await soon(() => expect(shown()).not.toContain('Some stored settings were damaged.'));
  expect(await readStored(everywhere)).toEqual(everywhere.defaults);
});

test('the changelog stands beside the version, in the extension itself', async () => {
  await openOptions();
  const link = [...document.querySelectorAll('a')].find((one) => one.textContent?.startsWith('What changed'));
  expect(link?.href).toBe('chrome-extension://us/changelog.txt');
});

test('the editor of rules follows what is saved elsewhere, but what is being typed stays', async () => {
  await saveOwnRules('news.example##.banner');
  await openOptions();
  await saveOwnRules('news.example##.banner\n##.picked');
  await soon(() => expect(field('Your own rules').value).toBe('news.example##.banner\n##.picked'));
  await fill('Your own rules', '##.typed');
  await saveOwnRules('##.other');
  await soon(async () => expect(await readOwnRules()).toMatchObject({ text: '##.other' }));
  expect(field('Your own rules').value).toBe('##.typed');
  await click('Save rules');
  expect(await readOwnRules()).toMatchObject({ text: '##.typed' });
});

test('sites that had to make room are named, saved as a file, and let go', async () => {
  await fakeBrowser.storage.local.set({
    'let-go:site:lama.example': { clean: false },
    'let-go:site:usang.example': { clean: false },
  });
  await openOptions();
  await soon(() => expect(shown()).toContain('The settings of 2 sites made room'));
  expect(shown()).toContain('lama.example, usang.example');
  await click('Save them as a file');
  expect(saveFile).toHaveBeenCalledWith('jernih-let-go.json', expect.stringContaining('"site:lama.example"'));
  await click('Delete them');
  await soon(() => expect(shown()).not.toContain('made room'));
  expect(await fakeBrowser.storage.local.get(null)).toEqual({});
});

test('resetting asks first', async () => {
  await changeStored(everywhere, (value) => ({ ...value, paused: true }));
  await openOptions();
  await click('Reset everything');
  expect(await readStored(everywhere)).toMatchObject({ paused: true });
  await click('Keep everything');
  await click('Reset everything');
  await click('Yes, reset');
  await soon(() => expect(shown()).toContain('Everything is as at install.'));
  expect(await readStored(everywhere)).toEqual(everywhere.defaults);
});

test('rules are tried, unsaved, on the page that is pasted: each line says what it finds there', async () => {
  await openOptions();
  await fill('Your own rules', '##.ad\nnews.example###cerita\nother.example##.ad\n##p:has-text(a)');
  await fill(
    'HTML of the page',
    '<link rel="canonical" href="https://m.news.example/a"><i class="ad"></i><i class="ad"></i><main id="cerita"></main>',
  );
  expect(field('Address of the page').value).toBe('https://m.news.example/a');
  await click('Try the rules');
  expect(shown()).toContain('Line 1: hides 2 elements.');
  expect(shown()).toContain('Line 2: would hide the story or most of the page, so it is left out here.');
  expect(shown()).not.toContain('Line 3');
  expect(shown()).toContain('Line 4: can be tried only on the open page.');
  await fill('Address of the page', 'other.example');
  expect(shown()).not.toContain('Line 1');
  await click('Try the rules');
  expect(shown()).toContain('Line 3: hides 2 elements.');
});

test('a saved page says its address, and no rules for its site is a sentence', async () => {
  await openOptions();
  await fill('Your own rules', 'news.example##.ad');
  await fill('HTML of the page', '<!-- saved from url=(0022)https://kabar.example/a -->\n<p>b</p>');
  expect(field('Address of the page').value).toBe('https://kabar.example/a');
  await click('Try the rules');
  expect(shown()).toContain('None of these rules is for this site.');
});

test('rules are saved to a file of their own', async () => {
  await openOptions();
  await fill('Your own rules', 'news.example##.ad');
  await click('Save rules as a file');
  expect(saveFile).toHaveBeenCalledWith('jernih-rules.txt', 'news.example##.ad');
});

/** Gives a file to the page as the browser's own dialog would. */
async function take(text: string, into = 'backup'): Promise<void> {
  const picker = document.querySelector(`#${into} input[type=file]`);
  if (!picker) throw new Error('There is no file picker.');
  Object.defineProperty(picker, 'files', { configurable: true, value: [{ text: async () => text }] });
  picker.dispatchEvent(new Event('change', { bubbles: true }));
}
