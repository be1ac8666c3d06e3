import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { plainPage, plainStory } from '../../site/pages/plain.ts';
import { type Server, serve } from '../../site/serve.ts';
import { launch } from '../../support/browsers/browser.ts';
import type { Driver } from '../../support/browsers/driver.ts';
import { browsers } from '../../support/browsers/session.ts';
import { holds, outerHTML, phone } from '../../support/page.ts';
import { storeSettings } from '../../support/surfaces/settings.ts';

/** A site that appends a credit to what is copied, and one that forbids to select at all. */
const credits = `<script>
  window.heard = [];
  // As sites do it, and as one would that wants to be the first to hear.
  for (const [at, capture] of [[document, false], [window, true]]) at.addEventListener('copy', (event) => {
    heard.push('copy');
    event.clipboardData.setData('text/plain', getSelection() + ' Baca selengkapnya di Muara.');
    event.preventDefault();
  }, capture);
</script>`;
/** A site that does it before: when a selection is dragged away, or by the keys. */
const early = `<script>
  document.addEventListener('dragstart', (event) => {
    heard.push('drag ' + event.target.nodeName);
    if (event.target.nodeName === 'IMG') return;
    event.dataTransfer.setData('text/plain', getSelection() + ' Baca selengkapnya di Muara.');
  });
  addEventListener('keydown', (event) => {
    if (event.key !== 'Control') heard.push('key ' + event.key);
  }, true);
</script>`;
const forbids = `<style>body { -webkit-user-select: none; user-select: none }</style><script>
  for (const type of ['selectstart', 'contextmenu', 'mousedown'])
    document.addEventListener(type, (event) => event.preventDefault());
  document.addEventListener('keydown', (event) => { if (event.ctrlKey) event.preventDefault(); });
</script>`;
const fields = `<div class="kolom-komentar"><textarea id="isian">Tulisan saya sendiri</textarea>
<div id="naskah" contenteditable="true">Naskah saya sendiri</div></div><p id="luar">Alamat redaksi dan telepon.</p>`;

const heads: Readonly<Record<string, string>> = { '/larang': forbids, '/lebih-dulu': early };

/** Selects what is in an element, copies it as the browser's own command does, and says what arrived. */
const copied = (selector: string) => `new Promise((resolve) => {
  const element = document.querySelector('${selector}');
  document.activeElement?.blur();
  if (element.select) { element.focus(); element.select(); } else getSelection().selectAllChildren(element);
  const listen = (event) => {
    // After the page's own handlers, or where they did not hear, what the browser itself takes.
    const text = event.defaultPrevented ? event.clipboardData.getData('text/plain') : 'as selected';
    resolve(text);
  };
  const before = heard.length;
  addEventListener('copy', listen, { once: true });
  document.execCommand('copy');
  setTimeout(() => { removeEventListener('copy', listen); resolve(heard.length === before ? 'as selected' : 'credited'); }, 50);
})`;

describe.each(browsers)('copying, in %s', (name) => {
  let server: Server;
  let driver: Driver;
  let page: Page;
  beforeAll(async () => {
    server = await serve(({ pathname }) => ({
      type: 'text/html; charset=utf-8',
      body: plainPage(plainStory('Dermaga', { after: fields, head: credits + (heads[pathname] ?? '') })),
    }));
    driver = await launch(name, { port: server.port });
    page = await driver.open('http://muara.example/salin', phone);
    await holds(page, 'the copy guard', `(${copied('[itemprop] p')}).then((text) => text === 'as selected')`);
  });
  afterAll(async () => {
    await driver?.close();
    await server?.close();
  });

  test.each([
    ['from the story, as selected', '[itemprop] p:nth-of-type(2)', 'as selected'],
    ['from the headline, as selected', 'h1', 'as selected'],
    ['from a field, as the page wants it', '#isian', /Baca selengkapnya|credited/],
    ['from an editor, as the page wants it', '#naskah', /Baca selengkapnya|credited/],
  ])('%s', async (_, selector, expected) => {
    expect(await page.evaluate(copied(selector))).toEqual(
      typeof expected === 'string' ? expected : expect.stringMatching(expected),
    );
  });

  /** A page behind an open popup has not the focus, and copies nothing: the popup is closed first. */
  const cleaning = async (on: boolean) => {
    const popup = await driver.popup(page);
    await popup.press(/^Clean muara\.example/);
    const off = `getComputedStyle(document.documentElement).getPropertyValue('--jernih-off') === '1'`;
    await holds(page, 'the page to follow', on ? `!(${off})` : off);
    await popup.close();
    await page.bringToFront();
  };

  test('with cleaning off, as the page wants it', async () => {
    await cleaning(false);
    expect(await page.evaluate(copied('[itemprop] p'))).toMatch(/Baca selengkapnya|credited/);
    await cleaning(true);
    expect(await page.evaluate(copied('[itemprop] p'))).toBe('as selected');
  });

  /** Drags the mouse over a paragraph, and says what is selected. */
  const dragged = async (selector: string) => {
    await page.evaluate('getSelection().removeAllRanges()');
    const box = await (await page.$(selector))?.boundingBox();
    if (!box) throw new Error(`There is no ${selector}.`);
    await page.mouse.move(box.x + 4, box.y + 6);
    await page.mouse.down();
    await page.mouse.move(box.x + box.width / 2, box.y + 8, { steps: 4 });
    await page.mouse.up();
    return String(await page.evaluate('String(getSelection())'));
  };

  test.each([
    ['the story', '[itemprop] p:nth-of-type(2)', []],
    ['an editor', '#naskah', ['drag #text', 'key c']],
  ])('dragged from %s, or by the keys', async (_, selector, heard) => {
    await page.goto('http://muara.example/lebih-dulu');
    await holds(page, 'the copy guard', `(${copied('[itemprop] p')}).then((text) => text === 'as selected')`);
    const box = await (await page.$(selector))?.boundingBox();
    if (!box) throw new Error(`There is no ${selector}.`);
    await page.evaluate(
      `heard.length = 0; getSelection().selectAllChildren(document.querySelector('${selector}'))`,
    );
    await page.mouse.move(box.x + 8, box.y + 8);
    await page.mouse.down();
    await page.mouse.move(box.x + 60, box.y + 60, { steps: 8 });
    await page.mouse.up();
    await page.evaluate(`getSelection().selectAllChildren(document.querySelector('${selector}'))`);
    await page.keyboard.down('Control');
    await page.keyboard.press('c');
    await page.keyboard.press('b');
    await page.keyboard.up('Control');
    expect(await page.evaluate(`heard.filter((what) => what !== 'copy')`)).toEqual([...heard, 'key b']);
  });

  const lift = async (on: boolean) => {
    const popup = await driver.popup(page);
    await storeSettings(popup, { selecting: { version: 1, lift: on } });
    await popup.close();
  };

  test('a page that forbids to select goes on forbidding, until a person lifts that', async () => {
    await page.goto('http://muara.example/larang');
    await holds(page, 'the copy guard', `(${copied('[itemprop] p')}).then((text) => text === 'as selected')`);
    expect(await dragged('[itemprop] p:nth-of-type(2)')).toBe('');
    await lift(true);
    await holds(page, 'the story to be open', `Boolean(document.querySelector('[data-jernih-selectable]'))`);
    expect(await dragged('[itemprop] p:nth-of-type(2)')).not.toBe('');
    expect(await dragged('#luar')).toBe('');
  });

  test('it is open after a load too, and undone without a trace', async () => {
    await page.reload();
    await holds(page, 'the story to be open', `Boolean(document.querySelector('[data-jernih-selectable]'))`);
    expect(await dragged('[itemprop] p:nth-of-type(2)')).not.toBe('');
    await lift(false);
    await holds(page, 'the story to be shut', `!document.querySelector('[data-jernih-selectable]')`);
    expect(await dragged('[itemprop] p:nth-of-type(2)')).toBe('');
    expect(await outerHTML(page)).not.toContain('selectable');
  });
});
