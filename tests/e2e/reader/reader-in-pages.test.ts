import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { initialAppearance } from '../../../src/look/appearance.ts';
import { mobileArticle, story } from '../../site/story.ts';
import { browsers, session } from '../../support/browsers/session.ts';
import { desk, isClean, openQuiet, phone } from '../../support/page.ts';
import { inReader, readerText, toggleReader } from '../../support/surfaces/reader.ts';
import { storeSettings } from '../../support/surfaces/settings.ts';
import { until } from '../../support/until.ts';

describe.each(browsers)('the reader in pages, in %s', (name) => {
  const started = session(name);
  let page: Page;
  const toggle = async () => toggleReader(page, await started().popup(page));

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
