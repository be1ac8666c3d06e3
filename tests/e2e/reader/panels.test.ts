import { describe, expect, test } from 'vitest';
import { mobileArticle } from '../../site/story.ts';
import type { Driver } from '../../support/browsers/driver.ts';
import { browsers, session } from '../../support/browsers/session.ts';
import { desk, openQuiet } from '../../support/page.ts';
import { frame } from '../../support/surfaces/complete.ts';
import { finishedReader, toggleReader } from '../../support/surfaces/reader.ts';
import { until } from '../../support/until.ts';

const panel = `Boolean(${frame}.querySelector('.panel'))`;
const button = `${frame}.querySelector('[name=appearance]')`;

async function opened(driver: Driver) {
  const page = await openQuiet(driver, mobileArticle, desk);
  await toggleReader(page, await driver.popup(page));
  const insight = await driver.insight(page);
  await finishedReader(page, insight);
  await until('the bar', () => insight(`Boolean(${button})`));
  return { page, insight };
}

describe.each(browsers)('the reader’s panels, which come in a script of their own, in %s', (name) => {
  const started = session(name);

  test('open by a key that comes before them, take the focus, and give it back', async () => {
    const { page, insight } = await opened(started());
    await page.keyboard.press('?');
    await until('the panel', () => insight(panel));
    expect(await insight(`${frame}.activeElement.className`)).toBe('panel');
    await page.keyboard.press('Escape');
    await until('no panel', () => insight(`!${panel}`));
    expect(await insight(`${frame}.activeElement.name`)).toBe('help');
    await page.close();
  });
});

// Only there a test looks into the world of our scripts.
describe('the same, in chromium', () => {
  const started = session('chromium');

  test('come with the pointer and not before, and then open at once', async () => {
    const { page, insight } = await opened(started());
    const there = `Boolean(globalThis[Symbol.for('jernih.parts')]?.panels)`;
    expect(await insight(there)).toBe(false);
    const [x, y] = (await insight(`(({ x, y }) => [x + 9, y + 9])(${button}.getBoundingClientRect())`)) as [
      number,
      number,
    ];
    await page.mouse.move(x, y);
    await until('the panels to come', () => insight(there));
    await page.mouse.click(x, y);
    expect(await insight(panel)).toBe(true);
    expect(await insight(`${frame}.activeElement.type`)).toBe('radio');
    await page.close();
  });
});
