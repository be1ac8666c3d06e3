import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { clutter, mobileArticle, story } from '../../site/story.ts';
import { focused, focusedWords, tabTo } from '../../support/access/focus.ts';
import { browsers, session } from '../../support/browsers/session.ts';
import { holds, isBack, isClean, isGone, openQuiet, visibleText } from '../../support/page.ts';
import { ledgerIn } from '../../support/surfaces/ledger.ts';
import { ownTab } from '../../support/surfaces/own-page.ts';
import { toggleReader } from '../../support/surfaces/reader.ts';
import { until } from '../../support/until.ts';

const cleanSite = /^Clean jpnn\.com/;

describe.each(browsers)('the popup, in %s', (name) => {
  const started = session(name);
  let page: Page;
  beforeAll(async () => {
    page = await openQuiet(started(), mobileArticle);
    await isClean(page);
  });
  afterAll(() => page.close());

  const popup = () => started().popup(page);

  test('lists what was hidden by kind, with its first words and the reason', async () => {
    const open = await popup();
    await open.says(/things hidden on this page/);
    const ledger = await ledgerIn(open);
    const wordsOf = (kind: string) => ledger.filter((row) => row.kind === kind).map((row) => row.words);
    expect(wordsOf('App banners').join()).toContain(clutter.appBanner[0]);
    expect(wordsOf('“Read also” boxes').filter((words) => words.startsWith('Baca Juga'))).toHaveLength(2);
    expect(wordsOf('Blocks of other stories').join()).toContain('BERITA TERKAIT');
    expect(wordsOf('Repeated paragraphs')).toEqual([
      expect.stringContaining(story.printedTwice.slice(0, 60)),
    ]);
    expect(wordsOf('Repeated summaries')).toHaveLength(1);
    expect(wordsOf('Promotions').join()).toContain('Google News');
    expect(wordsOf('Advertisements')).not.toEqual([]);
    expect(ledger.filter((row) => !row.reason)).toEqual([]);
    const text = await open.text();
    expect(text).toContain(`${ledger.length} things hidden on this page`);
    await open.close();
  });

  const copies = (number: number) =>
    until(
      `${number} copies`,
      async () => (await visibleText(page)).split(story.printedTwice).length - 1 === number,
    );

  test('shows one thing again, remembers it when reopened, and hides it again', async () => {
    const first = await popup();
    await first.press(/^Repeated paragraphs/);
    await first.press(/^Show$/);
    await first.control(/^Hide again$/);
    await first.close();
    await copies(2);
    const again = await popup();
    await again.press(/^Repeated paragraphs/);
    await again.press(/^Hide again$/);
    // While its row is pointed at, the page shows and outlines it; after that it is gone.
    await until('every row to offer “Show”', async () => !(await again.text()).includes('Hide again'));
    await again.close();
    await copies(1);
  });

  test('the switch shows the page as the site made it, and is right when reopened', async () => {
    const first = await popup();
    expect((await first.control(cleanSite)).on).toBe(true);
    await first.press(cleanSite);
    await isBack(page, clutter.googleNews);
    await first.says(/shown as the site made it/);
    await first.close();
    const again = await popup();
    expect((await again.control(cleanSite)).on).toBe(false);
    await again.press(cleanSite);
    await isGone(page, clutter.googleNews);
    await again.close();
  });

  test('the switch outlives the page', async () => {
    const first = await popup();
    await first.press(cleanSite);
    await isBack(page, clutter.googleNews);
    await first.close();
    await page.reload();
    await isBack(page, clutter.googleNews);
    const again = await popup();
    expect((await again.control(cleanSite)).on).toBe(false);
    await again.press(cleanSite);
    await isGone(page, clutter.googleNews);
    await again.close();
  });

  test('what another window or browser sets shows in an open popup, and on the page', async () => {
    const open = await popup();
    expect((await open.control(cleanSite)).on).toBe(true);
    const inStore = (call: string) =>
      open.evaluate(`(globalThis.browser ?? chrome).storage.sync.${call}.then(() => true)`);
    await inStore(`set({ 'site:jpnn.com': { version: 1, clean: false } })`);
    await until('the switch to follow', async () => (await open.control(cleanSite)).on === false);
    await isBack(page, clutter.googleNews);
    await inStore(`remove('site:jpnn.com')`);
    await until('the switch to follow back', async () => (await open.control(cleanSite)).on === true);
    await open.close();
    await isGone(page, clutter.googleNews);
  });

  test('the thing whose row has the focus is outlined on the page, until the popup goes', async () => {
    const outlined = `document.querySelectorAll('[data-jernih-outlined]').length`;
    const open = await popup();
    await open.press(/^Promotions/);
    await open.focus('[open] .row button');
    await holds(page, 'one thing to be outlined', `${outlined} === 1`);
    await open.close();
    await holds(page, 'nothing to be outlined', `${outlined} === 0`);
  });

  test('by keyboard alone every control is reached in its order, and seen to be; a switch is thrown', async () => {
    const open = await popup();
    await open.says(/hidden on this page/);
    const { length } = (await open.controls()).filter(({ disabled }) => !disabled);
    const visited: unknown[] = [];
    for (let step = 0; step < length; step += 1) {
      const before = await open.evaluate(focused);
      await open.key('Tab');
      visited.push(
        await until('the focus to go on', async () => {
          const now = await open.evaluate(focused);
          return now !== before && now;
        }),
      );
    }
    expect(visited).toEqual(Array.from({ length }, (_, index) => `${index} seen`));
    await open.focus('.switch');
    await open.key('Space');
    await isBack(page, clutter.googleNews);
    await open.says(/shown as the site made it/);
    await open.key('Space');
    await isGone(page, clutter.googleNews);
    await open.close();
  });

  test('by keyboard alone a kind is opened, a thing in it shown, always shown, and hidden again; the focus is never lost', async () => {
    const open = await popup();
    const has = (words: RegExp) =>
      until(`the focus on ${words}`, async () => words.test(String(await open.evaluate(focusedWords))));
    await open.focus('.kind:has(.row-actions button:nth-child(3)) > summary');
    await open.key('Space');
    const isOpen = `document.activeElement.parentElement.open`;
    await until('the kind to open', () => open.evaluate(isOpen).then(Boolean));
    await tabTo(open, /^Show$/);
    await open.key('Enter');
    await has(/^Hide again$/);
    await open.key('Enter');
    await has(/^Show$/);
    await tabTo(open, /^Always show here$/);
    await open.key('Enter');
    await open.says(/Always shown here/);
    expect(await open.evaluate(focused)).toMatch(/^\d+ seen$/);
    await open.focus('.always button');
    await open.key('Enter');
    await until('nothing to be always shown', () =>
      open.evaluate(`!document.querySelector('.always')`).then(Boolean),
    );
    expect(await open.evaluate(focused)).toMatch(/^\d+ seen$/);
    await open.close();
  });

  test('where the browser takes no more into its sync, the oldest sites make room, and it is said', async () => {
    const open = await popup();
    const inStore = (call: string) =>
      open.evaluate(`(async ({ sync, local }) => (${call}))((globalThis.browser ?? chrome).storage)`);
    const others = `Object.fromEntries(Array.from({ length: 512 }, (_, at) => ['site:' + at + '.example', { clean: false, at }]))`;
    await inStore(`sync.set(${others}).then(() => true)`);
    await open.press(cleanSite);
    await open.says(/synced storage was full/);
    await isBack(page, clutter.googleNews);
    expect(await inStore(`sync.get('site:jpnn.com').then((all) => all['site:jpnn.com'].clean)`)).toBe(false);
    expect(await inStore('sync.get(null).then((all) => Object.keys(all).length)')).toBe(512 - 64 + 1);
    expect(
      await inStore(
        `local.get(null).then((all) => Object.keys(all).filter((key) => /^let-go:/.test(key)).length)`,
      ),
    ).toBe(64);
    await inStore('local.clear().then(() => true)');
    await inStore('sync.clear().then(() => true)');
    await isGone(page, clutter.googleNews);
    await open.close();
  });

  test('what is damaged in the store does no harm, is kept aside when it is written over, and what cannot be stored is said', async () => {
    const open = await popup();
    const inStore = (call: string) =>
      open.evaluate(`(async ({ sync, local }) => (${call}))((globalThis.browser ?? chrome).storage)`);
    await inStore(`sync.set({ 'site:jpnn.com': 'usang', everywhere: 7 }).then(() => true)`);
    await open.close();
    await page.reload();
    await isGone(page, clutter.googleNews);
    const again = await popup();
    expect((await again.control(cleanSite)).on).toBe(true);
    await again.press(cleanSite);
    await isBack(page, clutter.googleNews);
    const stored = (call: string) =>
      again.evaluate(`(async ({ sync, local }) => (${call}))((globalThis.browser ?? chrome).storage)`);
    expect(await stored(`local.get('aside:site:jpnn.com')`)).toEqual({ 'aside:site:jpnn.com': 'usang' });
    await again.evaluate(
      `(({ sync }) => (Object.assign(sync, { set: refuse, remove: refuse }), true))((globalThis.browser ?? chrome).storage)`.replaceAll(
        'refuse',
        "() => Promise.reject(new Error('disk'))",
      ),
    );
    await again.press(cleanSite);
    await again.says(/Not saved: the browser could not store it/);
    expect((await again.control(cleanSite)).on).toBe(false);
    await stored('Promise.all([local.clear(), sync.clear()]).then(() => true)');
    await isGone(page, clutter.googleNews);
    await again.close();
  });

  test('zoomed, so that it has 320 pixels, nothing is cut off', async () => {
    const { page: tab, own } = await ownTab(started(), { width: 320, height: 640 });
    await own('popup');
    // It speaks of the tab in front.
    await page.bringToFront();
    await holds(tab, 'the rows', `document.querySelectorAll('.row').length > 5`);
    await tab.evaluate(`document.querySelectorAll('details').forEach((kind) => { kind.open = true; })`);
    expect(await tab.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(320);
    await tab.close();
  });

  test('the reader’s button says what it will do', async () => {
    await toggleReader(page, await popup());
    const open = await popup();
    expect((await open.control(/the reader/)).name).toMatch(/^Close the reader/);
    await toggleReader(page, open);
    const closed = await popup();
    expect((await closed.control(/the reader/)).name).toMatch(/^Open the reader/);
    await closed.close();
  });
});
