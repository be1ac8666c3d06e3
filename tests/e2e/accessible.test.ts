import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { mobileArticle } from '../site/story.ts';
import { violationsIn } from '../support/axe.ts';
import { frame, openComplete } from '../support/complete.ts';
import type { Insight } from '../support/insight.ts';
import { outlineInChromium, outlineInFirefox } from '../support/outline.ts';
import { browserPage, holds, isClean, openQuiet } from '../support/page.ts';
import { isPoint } from '../support/point.ts';
import { session } from '../support/session.ts';
import { until } from '../support/until.ts';

const reader = `{ include: [['jernih-reader']] }`;
const desk = { width: 1280, height: 900 };
/** What a phone of 360 px, or a page zoomed to four times its size, leaves. */
const narrow = { width: 320, height: 640 };

const words = {
  en: {
    clean: /^Clean jpnn/,
    pause: /^Pause on all sites/,
    nothing: /does not let extensions work/,
    pick: /^Hide something else/,
    link: /^Read a link/,
    save: 'Hide on jpnn.com',
    wrong: /^This was wrong/,
    controls: 'Reader controls',
  },
  id: {
    clean: /^Bersihkan jpnn/,
    pause: /^Jeda di semua situs/,
    nothing: /tidak mengizinkan ekstensi/,
    pick: /^Sembunyikan yang lain/,
    link: /^Baca tautan/,
    save: 'Sembunyikan di jpnn.com',
    wrong: /^Ini keliru/,
    controls: 'Kendali mode baca',
  },
} as const;

describe.each([
  ['chromium', 'light', 'en'],
  ['chromium', 'dark', 'id'],
  ['firefox', 'light', 'id'],
  ['firefox', 'dark', 'en'],
] as const)('open to everyone, in %s in %s and the language %s', (name, scheme, language) => {
  const started = session(name, { dark: scheme === 'dark', language });
  const said = words[language];

  /** What stands in people's way: of all, and of the colours in the other scheme. */
  const inBothSchemes = async (ask: Insight, context = 'document') => {
    const found = await ask(violationsIn(context));
    await started().darken(scheme === 'light');
    await until('the other scheme', () =>
      ask(`matchMedia('(prefers-color-scheme: ${scheme === 'light' ? 'dark' : 'light'})').matches`),
    );
    const colours = await ask(violationsIn(context, 'color-contrast'));
    await started().darken(scheme === 'dark');
    return [found, colours];
  };

  describe('on a news page', () => {
    let page: Page;
    beforeAll(async () => {
      page = await openQuiet(started(), mobileArticle);
      await isClean(page);
    });
    afterAll(() => page.close());

    test('the popup: closed kinds and open ones, a report copied, switched off, and paused', async () => {
      const popup = await started().popup(page);
      const ask = popup.evaluate;
      expect(await ask(violationsIn('document'))).toEqual([]);
      await ask(`document.querySelectorAll('details').forEach((kind) => { kind.open = true; })`);
      await popup.press(said.wrong);
      expect(await inBothSchemes(ask)).toEqual([[], []]);
      const isOff = (name: RegExp) =>
        until(`${name} to be off`, async () => (await popup.control(name)).on === false);
      await popup.press(said.clean);
      await isOff(said.clean);
      await popup.press(said.pause);
      await until('the pause', async () => (await popup.control(said.pause)).on);
      expect(await inBothSchemes(ask)).toEqual([[], []]);
      await popup.press(said.pause);
      await isOff(said.pause);
      await popup.press(said.clean);
      await until('the site to be cleaned', async () => (await popup.control(said.clean)).on);
      await popup.close();
      await isClean(page);
    });

    test('the popup where nothing can be done', async () => {
      const empty = await started().open();
      // Firefox never says that such a page has loaded: the popup does.
      empty.goto(browserPage[name]).catch(() => undefined);
      const popup = await started().popup(empty);
      await popup.says(said.nothing);
      expect(await inBothSchemes(popup.evaluate)).toEqual([[], []]);
      await popup.close();
      await empty.close();
    });

    test('the choice of a link', async () => {
      const popup = await started().popup(page);
      await popup.press(said.link);
      await holds(page, 'the choice to come', `Boolean(document.querySelector('jernih-links'))`);
      const insight = await started().insight(page);
      await holds(page, 'the keys to go to the page', 'document.hasFocus()');
      expect(await inBothSchemes(insight, `{ include: [['jernih-links']] }`)).toEqual([[], []]);
      await page.keyboard.press('Escape');
      await holds(page, 'the choice to go', `!document.querySelector('jernih-links')`);
    });

    test('the picker, with something picked', async () => {
      const popup = await started().popup(page);
      await popup.press(said.pick);
      await holds(page, 'the picker to come', `Boolean(document.querySelector('jernih-picker'))`);
      const insight = await started().insight(page);
      await holds(page, 'the keys to go to the page', 'document.hasFocus()');
      const caption = await (await page.$('.caption'))?.boundingBox();
      await page.mouse.click((caption?.x ?? 0) + 20, (caption?.y ?? 0) + 5);
      const shown = `document.querySelector('jernih-picker').shadowRoot.textContent`;
      await until('something to be picked', async () => String(await insight(shown)).includes(said.save));
      expect(await inBothSchemes(insight, `{ include: [['jernih-picker']] }`)).toEqual([[], []]);
      await page.keyboard.press('Escape');
    });
  });

  test.each(['options.html', 'welcome.html'])('%s', async (file) => {
    const insight = await started().openOwn(file);
    await until('its controls', () => insight(`Boolean(document.querySelector('[role=switch]:enabled'))`));
    await insight(`document.querySelectorAll('details').forEach((part) => { part.open = true; })`);
    expect(await inBothSchemes(insight)).toEqual([[], []]);
  });

  describe('the reader, with all that a story may have', () => {
    let page: Page;
    let insight: Insight;
    beforeAll(async () => {
      ({ page, insight } = await openComplete(started(), desk));
    });
    afterAll(() => page.close());

    const violations = (context = reader) => insight(violationsIn(context));
    const press = async (selector: string) => {
      const at =
        await insight(`(({ left, top, width, height }) => ({ x: left + width / 2, y: top + height / 2 }))(
        ${selector}.getBoundingClientRect())`);
      if (!isPoint(at)) throw new Error(`There is no ${selector} to press.`);
      await page.mouse.click(at.x, at.y);
    };
    const isOpen = (selector: string) =>
      until(selector, () => insight(`Boolean(${frame}.querySelector('${selector}'))`));
    const inStory = (selector: string) =>
      `document.querySelector('jernih-reader').shadowRoot.querySelector('${selector}')`;

    test('the story', async () => {
      expect(await violations()).toEqual([]);
    });

    test('tells a screen reader its landmarks, and headings in their order', async () => {
      const told = () => (name === 'chromium' ? outlineInChromium(page) : outlineInFirefox(insight));
      const outline = await until('the headings', async () => {
        const lines = await told();
        return lines.length > 2 ? lines : undefined;
      });
      expect(outline).toEqual([
        `region ${said.controls}`,
        'main Peta Rasi Bintang Para Nelayan',
        'heading 1 Peta Rasi Bintang Para Nelayan',
        'heading 2 Nama dan musim',
        'heading 3 Cara mencatat',
        'heading 2 Hitungan sederhana',
      ]);
    });

    test('a passage in another language says so', async () => {
      const passage = `[...${inStory('.story')}.querySelectorAll('p')].find((one) => one.textContent.includes('Lintang ora tau'))`;
      expect(await insight(`${passage}.closest('[lang]').lang`)).toBe('jv');
    });

    test('the focus is always seen, never wholly behind the bar, from the first stop to the last', async () => {
      await insight(`${frame}.querySelector('main').focus()`);
      const stop = `(() => {
        let at = document.activeElement;
        while (at.shadowRoot?.activeElement) at = at.shadowRoot.activeElement;
        const { top, bottom } = at.getBoundingClientRect();
        const bar = ${frame}.querySelector('.bar').getBoundingClientRect();
        const { outlineStyle, outlineWidth } = getComputedStyle(at);
        const inSight = bottom > Math.max(0, bar.bottom) && top < innerHeight;
        return [at.localName, inSight ? 'in sight' : 'hidden', outlineStyle, outlineWidth].join(' ');
      })()`;
      const stops: string[] = [];
      for (let last = ''; !last.startsWith('body') && stops.length < 20; ) {
        await page.keyboard.press('Tab');
        last = String(await insight(stop));
        stops.push(last);
      }
      const seen = ['a', 'time', 'time', 'img', 'a', 'div', 'span', 'button', 'pre', 'a', 'img', 'a'];
      expect(stops.slice(0, -1)).toEqual(seen.map((stop) => `${stop} in sight solid 2px`));
      await insight(`document.querySelector('jernih-reader').scrollTo({ top: 0, behavior: 'instant' })`);
      await until('the bar to be back', () =>
        insight(`${frame}.querySelector('.bar').getBoundingClientRect().top === 0`),
      );
    });

    test.each(['contents', 'listen', 'share', 'help'])('the panel “%s”', async (panel) => {
      await press(`${frame}.querySelector('[name=${panel}]')`);
      await isOpen('.panel');
      expect(await violations(`{ fromShadowDom: ['jernih-reader', 'article', '.panel'] }`)).toEqual([]);
      await page.keyboard.press('Escape');
    });

    test('every theme, and the panel in which it is chosen', async () => {
      await press(`${frame}.querySelector('[name=appearance]')`);
      await isOpen('.panel');
      for (const theme of [2, 3, 4, 5, 6, 7, 1]) {
        await press(`${frame}.querySelector('.theme label:nth-of-type(${theme})')`);
        expect([theme, await violations()]).toEqual([theme, []]);
      }
      await page.keyboard.press('Escape');
    });

    test('a note, and a picture at full size', async () => {
      await insight(`${inStory('sup a')}.scrollIntoView({ block: 'center', behavior: 'instant' })`);
      await press(inStory('sup a'));
      await isOpen('.note');
      expect(await violations(`{ fromShadowDom: ['jernih-reader', 'article', '.note'] }`)).toEqual([]);
      await page.keyboard.press('Escape');
      await insight(`${inStory('figure img')}.scrollIntoView({ block: 'center', behavior: 'instant' })`);
      await press(inStory('figure img'));
      await isOpen('.light');
      expect(await violations(`{ fromShadowDom: ['jernih-reader', 'article', '.light'] }`)).toEqual([]);
      await page.keyboard.press('Escape');
    });

    test('letters of every size, where a page has 320 px: nothing is cut off, and nothing scrolls sideways but what does by itself', async () => {
      await page.setViewport(narrow);
      await press(`${frame}.querySelector('[name=appearance]')`);
      await isOpen('.slider input');
      for (const key of ['Home', 'End'] as const) {
        await insight(`${frame}.querySelector('.slider input').focus()`);
        await page.keyboard.press(key);
        expect(
          await insight(`(() => {
            const host = document.querySelector('jernih-reader');
            const beyond = [...${frame}.querySelectorAll('button, input, h2')].filter((one) => {
              const { left, right, width } = one.getBoundingClientRect();
              return width > 0 && (left < 0 || right > innerWidth);
            });
            return { across: host.scrollWidth - host.clientWidth, beyond: beyond.map((one) => one.outerHTML) };
          })()`),
        ).toEqual({ across: 0, beyond: [] });
        expect(await violations()).toEqual([]);
      }
      await page.keyboard.press('Escape');
      await page.setViewport(desk);
    });
  });
});
