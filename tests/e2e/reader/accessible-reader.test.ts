import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { violationsIn } from '../../support/access/axe.ts';
import { outlineInChromium, outlineInFirefox } from '../../support/access/outline.ts';
import type { Insight } from '../../support/browsers/insight.ts';
import { isPoint } from '../../support/browsers/point.ts';
import { session } from '../../support/browsers/session.ts';
import { frame, openComplete } from '../../support/surfaces/complete.ts';
import { everyone } from '../../support/surfaces/everyone.ts';
import { until } from '../../support/until.ts';

const reader = `{ include: [['jernih-reader']] }`;
const desk = { width: 1280, height: 900 };
/** What a phone of 360 px, or a page zoomed to four times its size, leaves. */
const narrow = { width: 320, height: 640 };

const controls = { en: 'Reader controls', id: 'Kendali mode baca' } as const;

describe.each(everyone)(
  'the reader with all that a story may have is open to everyone, in %s in %s and the language %s',
  (name, scheme, language) => {
    const started = session(name, { dark: scheme === 'dark', language });
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
        `region ${controls[language]}`,
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

    test('what is offered for a selection', async () => {
      const paragraph = inStory('.story p');
      await insight(`getSelection().setBaseAndExtent(${paragraph}, 0, ${paragraph}, 1)`);
      await isOpen('[role=toolbar] button');
      expect(await violations()).toEqual([]);
      await insight(`getSelection().removeAllRanges()`);
      await until('it to go', () => insight(`!${frame}.querySelector('[role=toolbar]')`));
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
      const seen = ['a', 'time', 'time', 'span', 'img', 'a', 'div', 'span', 'button', 'pre', 'a', 'img', 'a'];
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
  },
);
