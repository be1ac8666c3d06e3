import type { Page } from 'puppeteer-core';
import { beforeAll, describe, expect, test } from 'vitest';
import { clutter, desktopArticle, indexPage, mobileArticle, story } from '../../site/story.ts';
import { browsers, session } from '../../support/browsers/session.ts';
import { desk, holds, isClean, openQuiet, phone, visibleText } from '../../support/page.ts';
import { until } from '../../support/until.ts';

const articles = [
  ['the mobile article', mobileArticle, phone, 1],
  ['the second page of the mobile article', `${mobileArticle}?page=2`, phone, 2],
  ['the desktop article', desktopArticle, desk, 1],
  ['the second page of the desktop article', `${desktopArticle}?page=2`, desk, 2],
] as const;

const gone = [
  ['the “Baca Juga” boxes', clutter.relatedInline.flat()],
  ['the video tail of the last paragraph', [clutter.videoTail]],
  ['the Google News line', [clutter.googleNews]],
  ['the related stories', ['BERITA TERKAIT', ...clutter.related]],
  ['the cross-promotion', ['BERITA TERKINI', ...clutter.crossPromotion]],
] as const;

const stays = [
  ['the headline', story.headline],
  ['the date', story.date],
  ['the caption', story.caption],
  ['the byline', story.byline],
  ['“Sumber Antara”', story.source],
] as const;

describe.each(browsers)('cleaned in place, in %s', (name) => {
  const started = session(name);

  describe.each(articles)('%s', (_, address, size, number) => {
    let page: Page;
    const text = () => visibleText(page);
    beforeAll(async () => {
      page = await openQuiet(started(), address, size);
      await isClean(page);
    });

    test.each(gone)('%s: gone', async (_what, words) => {
      const visible = await text();
      expect(words.filter((one) => visible.includes(one))).toEqual([]);
    });

    test('every ad slot is gone, the late one included', async () => {
      const slots = await page.evaluate(
        `[...document.querySelectorAll('[id^=div-gpt-ad]')].map((slot) => [slot.id, slot.checkVisibility({ visibilityProperty: true })])`,
      );
      expect(slots).toContainEqual(['div-gpt-ad-1498030000-late', false]);
      expect(slots).not.toContainEqual([expect.anything(), true]);
    });

    test.each(stays)('%s: stays', async (_what, words) => {
      expect(await text()).toContain(words);
    });

    test('the photo stays', async () => {
      expect(
        await page.evaluate(
          `document.querySelector('img.foto').checkVisibility({ visibilityProperty: true })`,
        ),
      ).toBe(true);
    });

    test('every paragraph stays, once, in order', async () => {
      const visible = await text();
      const paragraphs = story.pages[number - 1] ?? [];
      expect(paragraphs.map((one) => visible.split(one).length - 1)).toEqual(paragraphs.map(() => 1));
      const places = paragraphs.map((one) => visible.indexOf(one));
      expect(places).toEqual(places.toSorted((a, b) => a - b));
    });

    if (number === 1) {
      test('the dateline stays', async () => {
        expect(await text()).toContain(`${story.dateline}${story.pages[0][0]}`);
      });

      test('the summary that repeats the lede: gone', async () => {
        expect(await text()).not.toContain(clutter.summary);
      });
    } else {
      test('the desk code stays', async () => {
        expect(await text()).toContain(story.deskCode);
      });
    }

    if (size !== phone) return;

    test('the app banner is gone, with its close link, its lock and its offset', async () => {
      const visible = await text();
      expect(clutter.appBanner.filter((one) => visible.includes(one))).toEqual([]);
      expect(
        await page.evaluate(
          `document.querySelector('.close_apps').checkVisibility({ visibilityProperty: true })`,
        ),
      ).toBe(false);
      expect(await page.evaluate(`getComputedStyle(document.body).paddingTop`)).toBe('0px');
      await page.mouse.move(100, 400);
      await page.mouse.wheel({ deltaY: 300 });
      await holds(page, 'the page to scroll', 'scrollY > 0');
    });

    test('the “X Close” bar is gone', async () => {
      expect(await text()).not.toContain(clutter.stickyClose);
    });
  });

  test('an app offer under names that say nothing is gone, with its lock', async () => {
    const page = await started().open('http://www.kabarpagi.example/uji/spanduk', {
      width: 390,
      height: 480,
    });
    await until('the offer to go', async () => !(await visibleText(page)).includes('di aplikasi Kabar Pagi'));
    await holds(page, 'the lock to go', `getComputedStyle(document.body).overflowY !== 'hidden'`);
    await page.mouse.move(100, 100);
    await page.mouse.wheel({ deltaY: 200 });
    await holds(page, 'the page to scroll', 'scrollY > 0');
    expect(await visibleText(page)).toContain('sejak pukul tiga pagi.');
  });

  test('a modal dialog is never hidden: unseen, it would go on locking the page', async () => {
    const page = await started().open('http://www.kabarpagi.example/uji/spanduk-modal', desk);
    await holds(
      page,
      'the other offer to go',
      `!document.querySelector('div.x7')?.checkVisibility({ visibilityProperty: true })`,
    );
    expect(
      await page.evaluate(`document.querySelector('dialog').checkVisibility({ visibilityProperty: true })`),
    ).toBe(true);
    await page.click('dialog button');
    await holds(page, 'the dialog to close', `!document.querySelector('dialog').open`);
    expect(await visibleText(page)).toContain('sejak pukul tiga pagi.');
  });

  test('the front page keeps every story it lists', async () => {
    const page = await openQuiet(started(), indexPage);
    await until('the banner to go', async () => !(await visibleText(page)).includes(clutter.appBanner[0]));
    const visible = await visibleText(page);
    expect([story.headline, ...clutter.related].filter((title) => !visible.includes(title))).toEqual([]);
  });
});
