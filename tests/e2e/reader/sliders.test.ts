import type { Page } from 'puppeteer-core';
import { describe, expect, test } from 'vitest';
import { contrastOf } from '../../../src/look/contrast.ts';
import { themes } from '../../../src/reader/themes.ts';
import { mobileArticle } from '../../site/story.ts';
import { browsers, session } from '../../support/browsers/session.ts';
import { desk, openQuiet } from '../../support/page.ts';
import { frame } from '../../support/surfaces/complete.ts';
import { toggleReader } from '../../support/surfaces/reader.ts';
import { storeSettings } from '../../support/surfaces/settings.ts';
import { until } from '../../support/until.ts';

interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

const slider = `${frame}.querySelector('.slider input')`;
const boxOfSlider = `(({ x, y, width, height }) => ({ x, y, width, height }))(${slider}.getBoundingClientRect())`;

const hexOf = (channels: readonly number[]): string =>
  `#${channels.map((channel) => channel.toString(16).padStart(2, '0')).join('')}`;

/** The colours of a part of the window, near its end: on its middle line, and above that. */
async function coloursIn(
  page: Page,
  clip: Box,
): Promise<{ readonly middle: string; readonly above: string }> {
  const picture = await page.screenshot({ clip, encoding: 'base64' });
  const [middle = [], above = []] = (await page.evaluate(`(async () => {
    const image = new Image();
    image.src = 'data:image/png;base64,${picture}';
    await image.decode();
    const { width, height } = image;
    const sheet = new OffscreenCanvas(width, height).getContext('2d');
    sheet.drawImage(image, 0, 0);
    return [height / 2, 3].map((y) => [...sheet.getImageData(width - 8, Math.floor(y), 1, 1).data.slice(0, 3)]);
  })()`)) as readonly (readonly number[])[];
  return { middle: hexOf(middle), above: hexOf(above) };
}

describe.each(browsers)('a slider in the reader’s panel, in %s', (name) => {
  const started = session(name);

  test.each(['dark', 'sepia'] as const)(
    'stands on the panel’s own ground, and what is left of its track outshines no word: %s',
    async (theme) => {
      const page = await openQuiet(started(), mobileArticle, desk);
      const popup = await started().popup(page);
      await storeSettings(popup, { appearance: { theme, version: 1 } });
      await toggleReader(page, popup);
      const insight = await started().insight(page);
      await until('the bar', () => insight(`Boolean(${frame}.querySelector('[name=appearance]'))`));
      const at = (await insight(
        `(({ x, y }) => [x + 9, y + 9])(${frame}.querySelector('[name=appearance]').getBoundingClientRect())`,
      )) as [number, number];
      await page.mouse.click(...at);
      await until('the sliders', () => insight(`${slider}?.getBoundingClientRect().width > 0`));
      const { middle, above } = await coloursIn(page, (await insight(boxOfSlider)) as Box);
      const { raised, muted } = themes[theme];
      expect(above).toBe(raised);
      expect(middle).not.toBe(raised);
      expect(contrastOf(middle, raised)).toBeLessThan(contrastOf(muted, raised));
      await page.close();
    },
  );
});
