import { describe, expect, test } from 'vitest';
import type { Appearance } from '../../../src/look/appearance.ts';
import type { Size } from '../../support/browsers/driver.ts';
import { browsers, session } from '../../support/browsers/session.ts';
import { inReader, toggleReader } from '../../support/surfaces/reader.ts';
import { storeSettings } from '../../support/surfaces/settings.ts';
import { until } from '../../support/until.ts';

const strict = 'http://m.jpnn.com/uji/ketat';
const shown = `[...document.fonts].filter(({ family, status }) => family.includes('Jernih') && status === 'loaded').map(({ weight, style }) => weight + ' ' + style)`;
const ofStory = `getComputedStyle(article.querySelector('.story p')).fontFamily`;

describe.each(browsers)('fonts, in %s', (name) => {
  const started = session(name);

  async function openIn(look: Partial<Appearance>, size?: Size) {
    const page = await started().open(strict, size);
    const popup = await started().popup(page);
    await storeSettings(popup, { appearance: { ...look, version: 1 } });
    await toggleReader(page, popup);
    return page;
  }

  test('the shipped font shows on a page that forbids all fonts, and goes with the reader', async () => {
    const page = await openIn({ font: 'legible' });
    await until('the font to be there', async () =>
      String(await page.evaluate(shown)).includes('400 normal'),
    );
    expect(await inReader(page, ofStory)).toMatch(/^"Jernih OpenDyslexic"/);
    await toggleReader(page, await started().popup(page));
    expect(await page.evaluate(`[...document.fonts].length`)).toBe(0);
    await page.close();
  });

  test('without it nothing is brought into the page', async () => {
    const page = await openIn({ font: 'serif' });
    // What the popup foresaw may wear the look of the test before for a moment.
    await until('the look chosen last', async () =>
      String(await inReader(page, ofStory)).includes('Georgia'),
    );
    expect(await page.evaluate(`[...document.fonts].length`)).toBe(0);
    await page.close();
  });

  test('the site’s own fonts show the story as the site does', async () => {
    const page = await openIn({ font: 'site' });
    const families = String(
      await page.evaluate(
        `getComputedStyle([...document.querySelectorAll('p')].find(({ textContent }) => textContent.length > 80)).fontFamily`,
      ),
    );
    expect(await inReader(page, ofStory)).toContain(families.split(',')[0]);
    await page.close();
  });

  test('the largest letters leave the width of a phone to the lines', async () => {
    const page = await openIn({ size: 40 }, { width: 320, height: 640 });
    await until('the largest letters', async () =>
      Boolean(await inReader(page, `parseFloat(getComputedStyle(article).fontSize) > 36`)),
    );
    expect(
      await inReader(page, `article.querySelector('.story').getBoundingClientRect().width`),
    ).toBeGreaterThan(270);
    await page.close();
  });
});
