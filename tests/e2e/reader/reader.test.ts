import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { clutter, desktopArticle, mobileArticle, story } from '../../site/story.ts';
import { browsers, session } from '../../support/browsers/session.ts';
import { desk, holds, isClean, openQuiet, outerHTML, phone } from '../../support/page.ts';
import {
  finishedReader,
  inReader,
  isReaderOpen,
  readerText,
  toggleReader,
} from '../../support/surfaces/reader.ts';
import { until } from '../../support/until.ts';

describe.each(browsers)('the reader, in %s', (name) => {
  const started = session(name);
  let page: Page;
  const toggle = async () => toggleReader(page, await started().popup(page));

  describe('on the article', () => {
    beforeAll(async () => {
      page = await openQuiet(started(), mobileArticle, phone);
      await isClean(page);
      await toggle();
    });
    afterAll(() => page.close());

    test.each([
      ['the title, once', `article.querySelector('h1').textContent.trim()`, story.headline],
      ['one h1', `article.querySelectorAll('h1').length`, 1],
      ['the language of the story', 'article.lang', 'id'],
      ['the direction of the story', 'article.dir', 'ltr'],
      ['the date', `article.querySelector('time')?.dateTime.slice(0, 16)`, story.published.slice(0, 16)],
      [
        'the photo, loaded',
        `article.querySelector('img').complete && article.querySelector('img').naturalWidth`,
        960,
      ],
      [
        'the photo of the story',
        `new URL(article.querySelector('img').src).pathname`,
        '/assets/perpustakaan-terapung.png',
      ],
      ['the caption, as one', `article.querySelector('figcaption').textContent.trim()`, story.caption],
      [
        'nothing that runs',
        `article.querySelectorAll('script, iframe, object, embed, [onclick], [onerror]').length`,
        0,
      ],
    ])('shows %s', async (what, expression, value) => {
      await until(what, async () => (await inReader(page, expression)) === value);
    });

    test.each([
      ['the byline', story.author],
      ['the caption', story.caption],
      ['the dateline', `${story.dateline}${story.pages[0][0]}`],
      ['“Sumber Antara”', story.source],
      ['the desk code of the last page', story.deskCode],
    ])('shows %s', async (_, words) => {
      await until(`“${words}”`, async () => (await readerText(page)).includes(words));
    });

    test('shows every paragraph of all pages, once, in order', async () => {
      const paragraphs = story.pages.flat();
      const last = story.pages[1][4];
      await until('the second page', async () => (await readerText(page)).includes(last));
      const text = await readerText(page);
      expect(paragraphs.filter((one) => text.split(one).length !== 2)).toEqual([]);
      const places = paragraphs.map((one) => text.indexOf(one));
      expect(places).toEqual(places.toSorted((a, b) => a - b));
    });

    test('shows none of the clutter', async () => {
      const text = await readerText(page);
      const words = [
        ...clutter.appBanner,
        ...clutter.relatedInline.flat(),
        ...clutter.related,
        ...clutter.crossPromotion,
        clutter.videoTail,
        clutter.googleNews,
        clutter.summary,
        clutter.stickyClose,
      ];
      expect(words.filter((one) => text.includes(one))).toEqual([]);
    });
  });

  test('opens and closes without a trace', async () => {
    page = await openQuiet(started(), mobileArticle, phone);
    await isClean(page);
    const before = await outerHTML(page);
    const broken: string[] = [];
    page.on('pageerror', (error) => broken.push(String(error)));
    await toggle();
    await toggle();
    await expect.poll(() => outerHTML(page)).toBe(before);
    await toggle();
    await page.keyboard.press('Escape');
    await until('the reader to close', async () => !(await isReaderOpen(page)));
    await expect.poll(() => outerHTML(page)).toBe(before);
    expect(broken).toEqual([]);
    await page.close();
  });

  test('what was left out is shown where it stood, and then no longer offered', async () => {
    page = await openQuiet(started(), desktopArticle, desk);
    await toggle();
    const insight = await started().insight(page);
    await finishedReader(page, insight);
    const details = `document.querySelector('jernih-reader').shadowRoot.querySelector('.left-out').shadowRoot.querySelector('details')`;
    const said = () => insight(`${details}.innerText`);
    await insight(`${details}.querySelector('summary').focus()`);
    await until('the offer', async () => /· (?:show|tampilkan)$/.test(String(await said())));
    await page.keyboard.press('Enter');
    await until('what was left out', () => insight(`${details}.open`));
    const words = String(await insight(`${details}.querySelector('p').lastChild.textContent`));
    expect(words).not.toBe('');
    expect(await said()).toContain(words);
    expect(await said()).not.toMatch(/· (?:show|tampilkan)/);
    await page.close();
  });

  test('what comes after the first paint does not move the story', async () => {
    page = await openQuiet(started(), desktopArticle, desk);
    await page.bringToFront();
    const top = `document.querySelector('jernih-reader').shadowRoot.querySelector('.story').getBoundingClientRect().top`;
    await page.evaluate(`void new MutationObserver((_, observer) => {
      if (!document.querySelector('jernih-reader')) return;
      observer.disconnect();
      globalThis.firstTop = ${top};
    }).observe(document.documentElement, { childList: true })`);
    await started().command('toggle-reader');
    await until('the reader', () => isReaderOpen(page));
    await finishedReader(page, await started().insight(page));
    expect(await inReader(page, `article.querySelector('.dates').textContent`)).toMatch(/\d/);
    expect(await page.evaluate(`Math.round(${top} - globalThis.firstTop)`)).toBe(0);
    await page.close();
  });

  test('a page whose reader was not scrolled stands where it stood', async () => {
    page = await openQuiet(started(), mobileArticle, phone);
    await isClean(page);
    for (const top of [437, 937]) {
      await page.evaluate(`scrollTo(0, ${top})`);
      await toggle();
      await finishedReader(page, await started().insight(page));
      await toggle();
      await expect.poll(() => page.evaluate('Math.round(scrollY)')).toBe(top);
    }
    await page.close();
  });

  test('a page whose reader was scrolled shows the paragraph being read', async () => {
    page = await openQuiet(started(), mobileArticle, phone);
    await isClean(page);
    await toggle();
    const words = story.pages[0][7].slice(0, 40);
    await inReader(
      page,
      `[...article.querySelectorAll('p')].find((one) => one.textContent.startsWith(${JSON.stringify(words)})).scrollIntoView({ block: 'start', behavior: 'instant' })`,
    );
    await page.mouse.move(200, 400);
    await page.mouse.wheel({ deltaY: -40 });
    await toggle();
    const isInSight = `(() => {
      const { top, bottom } = [...document.querySelectorAll('[itemprop=articleBody] p')].find((one) => one.textContent.startsWith(${JSON.stringify(words)})).getBoundingClientRect();
      return bottom > 0 && top < innerHeight && scrollY > 0;
    })()`;
    await holds(page, 'the paragraph to be in sight', isInSight);
    await page.close();
  });

  test('a story read in part goes on there, though its page is at its top', async () => {
    page = await openQuiet(started(), mobileArticle, phone);
    await toggle();
    await inReader(page, `article.getRootNode().host.scrollTo(0, 1400)`);
    await toggle();
    // Nothing is promised of a page that is gone before the background has heard.
    await until('the place to be kept', async () => {
      await page.reload();
      await page.evaluate('scrollTo(0, 0)');
      await toggle();
      const top = await inReader(page, `article.getRootNode().host.scrollTop`);
      if (Number(top) > 900) return true;
      await toggle();
      return false;
    });
    await page.close();
  });

  test('a story that fills the window from a frame is shown, and stands afterwards where it stood', async () => {
    const framed = await started().open('http://www.kabarmuara.example/uji/bingkai', desk);
    const inFrame = `document.querySelector('iframe').contentDocument`;
    await holds(framed, 'the story in the frame', `${inFrame}?.querySelector('h1') != null`);
    await framed.evaluate(`${inFrame}.documentElement.scrollTop = 300`);
    const before = await outerHTML(framed);
    await toggleReader(framed, await started().popup(framed));
    expect(await readerText(framed)).toContain('Setiap nama dicatat bersama musim');
    await toggleReader(framed, await started().popup(framed));
    expect(await outerHTML(framed)).toBe(before);
    expect(await framed.evaluate(`${inFrame}.documentElement.scrollTop`)).toBe(300);
    await framed.close();
  });

  test('what is selected is shown alone, under the title of its page; without a selection a sentence says so', async () => {
    const chosen = await started().open('http://www.kabarmuara.example/uji/lengkap', desk);
    const popup = await started().popup(chosen);
    const asked = await popup.control(/^Open the reader/);
    expect(asked).toBeDefined();
    const read = () =>
      popup.evaluate(`(async ({ tabs, scripting }) => {
        const [tab] = await tabs.query({ url: '*://*/uji/lengkap' });
        await scripting.executeScript({ target: { tabId: tab.id }, files: ['/selected.js'] });
        return tabs.sendMessage(tab.id, { ask: 'reader:read-selected' }, { frameId: 0 });
      })(typeof browser === 'undefined' ? chrome : browser)`);
    await until('the sentence', async () => {
      const answer = (await read().catch(() => undefined)) as { reply?: { problem?: string } } | undefined;
      return answer?.reply?.problem === 'no-selection';
    });
    await chosen.evaluate(`getSelection().setBaseAndExtent(
      document.querySelector('blockquote p').firstChild, 0, document.querySelector('article h2:last-of-type').firstChild, 6)`);
    await read();
    await until('the reader', () => isReaderOpen(chosen));
    expect(await readerText(chosen)).toMatch(
      /Peta Rasi Bintang Para Nelayan.*Bintang tidak pernah salah alamat.*mendayung\. Hitung/,
    );
    expect(await readerText(chosen)).not.toMatch(/Setiap nama dicatat|sederhana/);
    await chosen.close();
  });
});
