import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { mobileArticle } from '../site/story.ts';
import { holds, visibleText } from '../support/page.ts';
import { session } from '../support/session.ts';
import { until } from '../support/until.ts';

const words = {
  en: { saved: 'Saved.', hidden: '4 things hidden', options: 'What is hidden' },
  id: { saved: 'Tersimpan.', hidden: '4 hal disembunyikan', options: 'Yang disembunyikan' },
} as const;

describe.each([
  ['chromium', 'en'],
  ['chromium', 'id'],
  ['firefox', 'en'],
  ['firefox', 'id'],
] as const)('our own pages, in %s, in the language %s', (name, language) => {
  const started = session(name, { language });
  const said = words[language];
  let page: Page;
  let origin = '';
  beforeAll(async () => {
    const article = await started().open(mobileArticle);
    const popup = await started().popup(article);
    origin = String(await popup.evaluate('location.origin'));
    await popup.close();
    await article.close();
    page = await started().open('about:blank', { width: 1100, height: 900 });
  });
  afterAll(() => page.close());

  const own = async (which: 'options' | 'welcome') => {
    const address = `${origin}/${which}.html`;
    // Firefox never says that a page of an extension has loaded, so that is asked of the page.
    const going = page.goto(address);
    if (name === 'chromium') await going;
    else going.catch(() => undefined);
    await holds(
      page,
      `${address} to be there`,
      `location.href === '${address}' && Boolean(document.querySelector('h1'))`,
    );
  };
  const isFocused = (selector: string) =>
    page.evaluate(`document.activeElement?.matches('${selector}') ?? false`);
  const tabTo = (selector: string) =>
    until(`the focus on ${selector}`, async () => {
      await page.keyboard.press('Tab');
      return isFocused(selector);
    });

  test('rules are saved by keyboard alone', async () => {
    await own('options');
    await holds(page, 'the rules to be there', `document.querySelector('textarea')?.disabled === false`);
    expect(await visibleText(page)).toContain(said.options);
    await tabTo('a[href="#rules"]');
    await page.keyboard.press('Enter');
    await tabTo('textarea');
    await page.keyboard.type('news.example##.banner');
    await tabTo('#rules button');
    await page.keyboard.press('Enter');
    await until('the rules to be saved', async () => (await visibleText(page)).includes(said.saved));
  });

  test('the story of the first-run page is cleaned and read by keyboard alone', async () => {
    await own('welcome');
    await holds(page, 'the story to be there', `Boolean(document.querySelector('[role=switch]'))`);
    await tabTo('[role=switch]');
    await page.keyboard.press(' ');
    await until('the story to be cleaned', async () => (await visibleText(page)).includes(said.hidden));
    await tabTo('.demo-acts > button:last-child');
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

  test('the options fit a phone', async () => {
    await page.setViewport({ width: 360, height: 740 });
    await own('options');
    await holds(page, 'the rules to be there', `document.querySelector('textarea')?.disabled === false`);
    expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(360);
    await own('welcome');
    await holds(page, 'the story to be there', `Boolean(document.querySelector('[role=switch]'))`);
    expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(360);
  });
});
