import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { initialAppearance } from '../../src/look/appearance.ts';
import { clutter, desktopArticle, mobileArticle, story } from '../site/story.ts';
import { desk, holds, isClean, openQuiet, outerHTML, phone } from '../support/page.ts';
import { finishedReader, inReader, isReaderOpen, readerText, toggleReader } from '../support/reader.ts';
import { browsers, session } from '../support/session.ts';
import { storeSettings } from '../support/settings.ts';
import { until } from '../support/until.ts';

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

  describe('in pages', () => {
    const host = 'article.getRootNode().host';
    const paragraph = `[...article.querySelectorAll('.story p')].filter((one) => one.firstChild?.nodeType === 3)`;
    const edges = (at: number | string, letter: number | string) => `((text, letter) => {
      const range = document.createRange();
      range.setStart(text, letter);
      range.setEnd(text, letter + 1);
      return range.getBoundingClientRect();
    })(${paragraph}[${at}].firstChild, ${letter})`;
    /** Whether a paragraph that begins with these words stands in the window. */
    const isInSight = (words: string) =>
      `${paragraph}.filter((one) => one.textContent.startsWith(${JSON.stringify(words)})).some((one) =>
        [...one.getClientRects()].some(({ left, right, top, bottom }) => left >= 0 && right <= innerWidth && top >= 0 && bottom <= innerHeight))`;
    const layOut = async (layout: 'scroll' | 'pages') => {
      const popup = await started().popup(page);
      await storeSettings(popup, { appearance: { ...initialAppearance, layout, version: 1 } });
      await popup.close();
    };
    /** Where it fails, it says how all stands, too. */
    const reads = (what: string, expression: string) =>
      expect
        .poll(
          () =>
            inReader(
              page,
              `(({ scrollTop, scrollLeft, scrollWidth, scrollHeight, clientWidth, clientHeight }) =>
                ({ is: ${expression}, scrollTop, scrollLeft, scrollWidth, scrollHeight, clientWidth, clientHeight, innerWidth, innerHeight }))(${host})`,
            ),
          { message: what },
        )
        .toMatchObject({ is: true });
    const words = story.pages[0][3].slice(0, 40);
    /** The paragraph and the letter in it that stand two fifths down the page in sight, whatever the fonts. */
    const midway = `${paragraph}.flatMap((one, at) => [...one.firstChild.data].map((_, letter) => [at, letter])).find(([at, letter]) => {
      const { left, right, bottom } = ${edges('at', 'letter')};
      return left >= 0 && right <= innerWidth && bottom > innerHeight * 0.4;
    })`;
    const isLetterInSight = ([at, letter]: readonly [number, number]) => `(({ left, right, top, bottom }) =>
      left >= 0 && right <= innerWidth && top >= 0 && bottom <= innerHeight)(${edges(at, letter)})`;
    let read: readonly [number, number];

    beforeAll(async () => {
      page = await openQuiet(started(), mobileArticle, phone);
      await isClean(page);
      await layOut('pages');
      await toggle();
    });
    afterAll(async () => {
      await layOut('scroll');
      await page.close();
    });

    test('a page fills the window, and the others stand beside it', async () => {
      const last = story.pages[1][4];
      await until('the second page', async () => (await readerText(page)).includes(last));
      await reads(
        'pages of the window’s width',
        `${host}.scrollWidth % ${host}.clientWidth === 0 && ${host}.scrollWidth >= 4 * ${host}.clientWidth && ${host}.scrollHeight <= ${host}.clientHeight`,
      );
    });

    test.each([
      ['Space', ' ', 1],
      ['the arrow', 'ArrowRight', 2],
      ['Page Up', 'PageUp', 1],
      ['Home', 'Home', 0],
    ] as const)('%s turns them', async (_, key, at) => {
      await page.keyboard.press(key);
      await reads('the page', `${host}.scrollLeft === ${at} * ${host}.clientWidth`);
    });

    test('what is looked for, and what is turned to in a wider window, stays in sight', async () => {
      await inReader(
        page,
        `${paragraph}.find((one) => one.textContent.startsWith(${JSON.stringify(words)})).scrollIntoView({ inline: 'center' })`,
      );
      await reads('the paragraph', isInSight(words));
      await reads('a whole page', `${host}.scrollLeft > 0 && ${host}.scrollLeft % ${host}.clientWidth === 0`);
      // What was scrolled to is taken note of in the frame after.
      await page.evaluate('new Promise((r) => requestAnimationFrame(() => requestAnimationFrame(r)))');
      read = (await inReader(page, midway)) as typeof read;
      await page.setViewport(desk);
      await reads('two columns', `${host}.clientWidth > 1300`);
      await reads('what was read, in a wide window', isLetterInSight(read));
      await page.setViewport(phone);
      await reads('one column', `${host}.clientWidth === ${phone.width}`);
      await reads('what was read, in a narrow one', isLetterInSight(read));
    });

    test('chosen to scroll, the story does so from there, and a window too low for pages scrolls too', async () => {
      await page.setViewport({ width: 320, height: 256 });
      await reads('it to scroll', `${host}.scrollTop > 0 && ${host}.scrollWidth === ${host}.clientWidth`);
      await page.setViewport(phone);
      await reads('pages', `${host}.scrollTop === 0 && ${host}.scrollLeft > 0`);
      await layOut('scroll');
      await reads('it to scroll', `${host}.scrollTop > 0 && ${host}.scrollWidth === ${host}.clientWidth`);
      await reads('what was read', isLetterInSight(read));
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
