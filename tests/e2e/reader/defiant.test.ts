import type { Page } from 'puppeteer-core';
import { describe, expect, test } from 'vitest';
import { plainPage, plainStory } from '../../site/pages/plain.ts';
import { documents } from '../../site/serve.ts';
import { browsers, session } from '../../support/browsers/session.ts';
import { holds, outerHTML, phone } from '../../support/page.ts';
import { until } from '../../support/until.ts';

const offer =
  'Baca lebih nyaman di aplikasi kami <a href="https://play.google.com/store/apps/details?id=muara.app">Unduh aplikasi</a>';
const bar = (id: string, style = '', more = '') =>
  `<div id="${id}" class="bar-${id}" ${more} style="position: fixed; left: 0; right: 0; bottom: 0; height: 60px; ${style}">${offer}</div>`;

const misleads = `<script>
  for (const name of ['querySelector', 'querySelectorAll', 'matches', 'closest', 'setAttribute', 'getAttribute'])
    if (name in Element.prototype) Element.prototype[name] = () => { throw new Error('mine'); };
  Document.prototype.querySelector = Document.prototype.querySelectorAll = () => { throw new Error('mine'); };
  MutationObserver = IntersectionObserver = requestIdleCallback = undefined;
  for (const one of [Node, Element, Document, HTMLElement, EventTarget, Array, Object, Map, Set])
    Object.freeze(one.prototype);
</script>`;

const pages: Readonly<Record<string, string>> = {
  '/tegas': plainPage(
    plainStory('Tegas', { after: bar('tegas', 'display: block !important; z-index: 9 !important') }),
  ),
  '/milik': plainPage(
    plainStory('Milik', {
      after: `${bar('milik', '', 'data-jernih="sendiri" data-jernih-held="ya" data-jernih-shown-not="x"')}<p id="lain" data-jernih="kata">Kata.</p>`,
    }),
  ),
  '/lembar': plainPage(
    plainStory('Lembar', {
      after: '<ins id="lembar" class="adsbygoogle" style="display: block; height: 90px"></ins>',
    }),
  ),
  '/beku': plainPage(plainStory('Beku', { head: misleads, after: bar('beku') })),
  '/jangkar': plainPage(
    plainStory('Jangkar', {
      after: `${bar('jangkar')}<a id="ke" href="#catatan">ke</a><p id="catatan">Catatan.</p>`,
    }),
  ),
};

// Through the prototype of another window, which the page has not touched.
const isSeen = (id: string) =>
  `(({ width, height }, { visibility }) => width * height > 0 && visibility === 'visible')(
    document.getElementById('${id}').getBoundingClientRect(), getComputedStyle(document.getElementById('${id}')))`;

describe.each(browsers)('a page that will not have it, in %s', (name) => {
  const started = session(name, { answers: documents(pages) });

  const open = async (path: string) => {
    const page = await started().open(`http://muara.example${path}`, phone);
    await holds(page, 'the bar to go', `!${isSeen(path.slice(1))}`);
    return page;
  };
  const switchCleaning = async (page: Page, path: string, isOn: boolean) => {
    const popup = await started().popup(page);
    await popup.press(/^Clean muara\.example/);
    await holds(page, 'the page to follow', isOn ? `!${isSeen(path.slice(1))}` : isSeen(path.slice(1)));
    await popup.close();
  };

  test.each(['/tegas', '/beku'])(
    '%s: what was found is not seen, and is back where cleaning is off',
    async (path) => {
      const page = await open(path);
      await switchCleaning(page, path, false);
      await switchCleaning(page, path, true);
      await page.close();
    },
  );

  test('what it has itself under our names is there again, undone', async () => {
    const page = await open('/milik');
    const own = /<[^>]*jernih[^>]*>/g;
    await switchCleaning(page, '/milik', false);
    expect((await outerHTML(page)).match(own)).toEqual(pages['/milik']?.match(own));
    await switchCleaning(page, '/milik', true);
    await page.close();
  });

  test('what is known by name stays in sight where cleaning is off, though the page sets its sheets anew', async () => {
    const page = await open('/lembar');
    await switchCleaning(page, '/lembar', false);
    // As frameworks do when they are done loading.
    await page.evaluate('document.adoptedStyleSheets = [new CSSStyleSheet()]');
    const seen = `new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(() => resolve(${isSeen('lembar')}))))`;
    expect(await page.evaluate(seen)).toBe(true);
    await switchCleaning(page, '/lembar', true);
    await page.close();
  });

  test('what a reader asked to see stays in sight on the way to another place of the page', async () => {
    const page = await open('/jangkar');
    const popup = await started().popup(page);
    await popup.press(/^Show all$/);
    await holds(page, 'the bar to be back', isSeen('jangkar'));
    await popup.close();
    await page.evaluate(`document.getElementById('ke').click()`);
    await holds(page, 'the place', `location.hash === '#catatan'`);
    const again = await started().popup(page);
    await until('the row to say so', async () =>
      (await again.controls()).some((one) => /^Hide all again$/.test(one.name)),
    );
    expect(await page.evaluate(isSeen('jangkar'))).toBe(true);
    await again.close();
    await page.close();
  });
});
