import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { mobileArticle } from '../../site/story.ts';
import { noteStops, stopsWrong } from '../../support/access/stops.ts';
import { session } from '../../support/browsers/session.ts';
import { holds, visibleText } from '../../support/page.ts';
import { inEachLanguage, words } from '../../support/surfaces/languages.ts';
import { isFocused, type OwnTab, ownTab, tabTo } from '../../support/surfaces/own-page.ts';
import { toggleReader } from '../../support/surfaces/reader.ts';
import { until } from '../../support/until.ts';

const rule = 'news.example##.banner';

const isOn = (selector: string, on: boolean) =>
  `document.querySelector('${selector}').getAttribute('aria-checked') === '${on}'`;

/** The paper and the ink of the sample. */
const sampleLook = `(() => {
  const sample = document.querySelector('.sample');
  return [sample, sample.shadowRoot.querySelector('article')]
    .map((one) => getComputedStyle(one))
    .map(({ backgroundColor, color }) => backgroundColor + color)
    .join();
})()`;

/** Files come to the test instead of the disk. */
const keepFiles = `(() => {
  window.files_ = [];
  URL.createObjectURL = (blob) => (blob.text().then((text) => files_.push(text)), '#file');
  HTMLAnchorElement.prototype.click = () => undefined;
})()`;

/** Gives the options a settings file, as its dialog would: a text, or what an expression says is one. */
const take = (text: string, is: 'given' | 'kept' = 'given') => `(() => {
  const input = document.querySelector('#backup input[type=file]');
  const files = new DataTransfer();
  files.items.add(new File([${is === 'kept' ? text : JSON.stringify(text)}], 'jernih.json'));
  input.files = files.files;
  input.dispatchEvent(new Event('change', { bubbles: true }));
})()`;

const wearsOwn = (does: boolean) => `(() => {
  const root = document.querySelector('jernih-reader')?.shadowRoot;
  const [article, text] = ['article', '.story p'].map((one) => root?.querySelector(one));
  if (!article || !text) return false;
  const spaced = (one) => getComputedStyle(one).letterSpacing === '7px';
  return !spaced(article) && spaced(text) === ${does};
})()`;

/** What is pressed where the bar is: all that its closed root shows of it is the article. */
const controlsAbove = `(() => {
  const root = document.querySelector('jernih-reader').shadowRoot;
  return root.elementFromPoint(innerWidth / 2, innerWidth < 600 ? innerHeight - 20 : 20)?.localName === 'article';
})()`;
describe.each(inEachLanguage)('our own pages, in %s, in the language %s', (name, language) => {
  const started = session(name, { language });
  const said = words[language];
  let page: Page;
  let own: OwnTab['own'];
  beforeAll(async () => {
    ({ page, own } = await ownTab(started(), { width: 1100, height: 900 }));
  });
  afterAll(() => page.close());

  test('rules are saved by keyboard alone', async () => {
    await own('options');
    await holds(
      page,
      'the rules to be there',
      `document.querySelector('#rules textarea')?.disabled === false`,
    );
    expect(await visibleText(page)).toContain(said.options);
    await tabTo(page, 'a[href="#rules"]');
    await page.keyboard.press('Enter');
    await tabTo(page, '#rules textarea');
    await page.keyboard.type(rule);
    await tabTo(page, '#rules button');
    await page.keyboard.press('Enter');
    await until('the rules to be saved', async () => (await visibleText(page)).includes(said.saved));
  });

  test('by keyboard alone every control of the options is reached in its order, and seen to be; none keeps the focus', async () => {
    await own('options');
    await holds(page, 'the looks', `document.querySelectorAll('#look input').length > 20`);
    const sites = '(globalThis.browser ?? chrome).storage.sync';
    await page.evaluate(`${sites}.set({ 'site:jpnn.com': { version: 1, alwaysShown: ['.banner'] } })`);
    await holds(page, 'its row', `Boolean(document.querySelector('.site .always button'))`);
    await page.focus('input[type=search]');
    await page.keyboard.type('jpnn');
    await holds(page, 'that one to be left', `document.querySelectorAll('.site').length === 1`);
    await page.evaluate(`document.querySelectorAll('details').forEach((part) => { part.open = true; })`);
    const stops = Number(await page.evaluate(noteStops));
    for (let pressed = 1; pressed < stops; pressed += 1) await page.keyboard.press('Tab');
    if (!(await isFocused(page, '#about p:last-child a'))) await tabTo(page, '#about p:last-child a');
    expect(await page.evaluate(stopsWrong)).toEqual([[], []]);
    await page.evaluate(`${sites}.remove('site:jpnn.com')`);
  });

  test('the story of the first-run page is cleaned and read by keyboard alone', async () => {
    await own('welcome');
    await holds(page, 'the story to be there', `Boolean(document.querySelector('[role=switch]'))`);
    await tabTo(page, '[role=switch]');
    await page.keyboard.press(' ');
    await until('the story to be cleaned', async () => (await visibleText(page)).includes(said.hidden));
    await tabTo(page, '.demo-acts > button:last-child');
    await page.keyboard.press('Enter');
    await holds(page, 'the reader to open', `Boolean(document.querySelector('jernih-reader'))`);
    await page.keyboard.press('Escape');
    await holds(page, 'the reader to close', `!document.querySelector('jernih-reader')`);
  });

  test('every key that is suggested is given: the browser keeps none of them for itself', async () => {
    await own('options');
    const given = await page.evaluate(`(async () => {
    const { runtime, commands: { getAll } } = globalThis.browser ?? chrome;
    const { commands } = runtime.getManifest();
    const all = await getAll();
    return all.filter(({ name }) => commands[name]?.suggested_key).map(({ shortcut }) => shortcut);
  })()`);
    expect(given).toHaveLength(3);
    expect(new Set(Object.values(given ?? {}))).toEqual(new Set(['Alt+J', 'Alt+Shift+J', 'Alt+Shift+L']));
  });

  test('what is set shows in the sample, is saved to a file, reset, and taken back from the file', async () => {
    await own('options');
    await holds(
      page,
      'the rules to be there',
      `document.querySelector('#rules textarea')?.value === '${rule}'`,
    );
    await page.evaluate(keepFiles);
    await page.click('#kinds .switch');
    await holds(page, 'the kind to be off', isOn('#kinds .switch', false));
    const before = await page.evaluate(sampleLook);
    await page.click('.choice label:nth-of-type(3)');
    await until('the sample to follow', async () => (await page.evaluate(sampleLook)) !== before);
    await page.click('#backup .actions button');
    await holds(page, 'the file', 'files_.length === 1');
    await page.click('#backup button.quiet');
    await page.click('#backup .sure button');
    await holds(page, 'the kind to be on again', isOn('#kinds .switch', true));
    await holds(page, 'no rules', `document.querySelector('#rules textarea').value === ''`);
    await until('the sample to be as it was', async () => (await page.evaluate(sampleLook)) === before);
    await page.evaluate(
      take('{ "format": "jernih-settings", "version": 1, "settings": { "everywhere": 1 } }'),
    );
    await until('the damage to be told', async () => (await visibleText(page)).includes(said.damaged));
    await page.evaluate(take('files_[0]', 'kept'));
    await holds(page, 'the kind to be off again', isOn('#kinds .switch', false));
    await holds(
      page,
      'the rules to be back',
      `document.querySelector('#rules textarea').value === '${rule}'`,
    );
    await until('the sample to be as set', async () => (await page.evaluate(sampleLook)) !== before);
  });

  test('rules are tried on a saved page, memory is let go, and the texts that came along can be read', async () => {
    await own('options');
    await holds(
      page,
      'the rules to be there',
      `document.querySelector('#rules textarea')?.value === '${rule}'`,
    );
    await page.click('.try summary');
    await holds(page, 'the trial to be open', `document.querySelector('.try').open`);
    await page.focus('.try textarea');
    await until('the focus on the page to paste', () => isFocused(page, '.try textarea'));
    await page.keyboard.type(
      '<link rel=canonical href=https://news.example/a><p class=banner>a<p class=banner>b',
    );
    await holds(
      page,
      'its address to be read',
      `document.querySelector('.try input[type=text]').value === 'https://news.example/a'`,
    );
    const go = '.try .actions:last-of-type button';
    await holds(page, 'the trial to be ready', `document.querySelector('${go}').disabled === false`);
    await page.focus(go);
    await until('the focus on the button', () => isFocused(page, go));
    await page.keyboard.press('Enter');
    await holds(
      page,
      'the lines to be judged',
      `/2/.test(document.querySelector('.try [role=status]').innerText)`,
    );
    await holds(page, 'the memory to be read', `document.querySelector('#memory button').disabled === false`);
    await page.click('#memory button');
    await holds(
      page,
      'it to be forgotten',
      `document.querySelector('#memory [role=status]').innerText !== ''`,
    );
    const texts =
      await page.evaluate(`Promise.all([...document.querySelectorAll('#about a')].map(async ({ href }) =>
      (await (await fetch(href)).text()).slice(0, 40)))`);
    expect(texts).toEqual([expect.stringContaining('# Changelog'), expect.stringContaining('MIT License')]);
  });

  test.each([
    ['by what stands in it', 'p { letter-spacing: 7px } :scope { position: fixed; inset: 0; z-index: 9 }'],
    ['by its parts', '.story p { letter-spacing: 7px } .story { position: fixed; inset: 0; z-index: 9 }'],
  ])(
    'styles of one’s own dress the story alone, %s, at once where the reader is open, and go at a press',
    async (_, css) => {
      await own('options');
      await holds(page, 'the field', `document.querySelector('.own-css textarea')?.disabled === false`);
      await page.focus('.own-css textarea');
      await page.keyboard.type(css);
      const save = '.own-css button:first-child';
      await holds(page, 'the button', `document.querySelector('${save}').disabled === false`);
      const article = await started().open(mobileArticle);
      await toggleReader(article, await started().popup(article));
      await holds(article, 'the story to be plain', wearsOwn(false));
      await page.evaluate(`document.querySelector('${save}').click()`);
      await until('the styles to be saved', async () => (await visibleText(page)).includes(said.saved));
      await holds(article, 'the story to wear them', wearsOwn(true));
      await holds(article, 'the controls to stand above it', controlsAbove);
      await page.evaluate(`document.querySelector('.own-css button:last-of-type').click()`);
      await holds(article, 'the story to be as before', wearsOwn(false));
      await article.close();
    },
  );

  test('what is switched in the popup shows in the options beside it, and the other way', async () => {
    await own('options');
    const site = `[...document.querySelectorAll('.site')].find((one) => one.querySelector('h3').textContent === 'jpnn.com')`;
    const article = await started().open(mobileArticle);
    const popup = await started().popup(article);
    await popup.press(said.clean);
    await holds(page, 'its row to follow', `${site}?.querySelector('.switch').ariaChecked === 'false'`);
    await page.evaluate(`${site}.querySelector('.switch').click()`);
    await until('the popup to follow', async () => (await popup.control(said.clean)).on);
    await popup.close();
    await article.close();
  });
});
