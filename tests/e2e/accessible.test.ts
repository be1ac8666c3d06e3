import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { clutter, mobileArticle } from '../site/story.ts';
import { copyIntoTheOpen } from '../support/closed-root.ts';
import { holds, openQuiet, visibleText } from '../support/page.ts';
import { toggleReader } from '../support/reader.ts';
import { browsers, session } from '../support/session.ts';
import { until } from '../support/until.ts';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

const violationsIn = (context: string) => `(async () => {
  ${axe};
  const { violations } = await axe.run(${context}, { runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'] });
  return violations.map(({ id, nodes }) => id + ': ' + nodes.map(({ target }) => target.join(' ')).join(', '));
})()`;

describe.each(browsers)('open to everyone, in %s', (name) => {
  describe.each(['light', 'dark'])('in %s', (scheme) => {
    const started = session(name, { dark: scheme === 'dark' });
    let page: Page;
    beforeAll(async () => {
      page = await openQuiet(started(), mobileArticle);
      await until(
        'the page to be cleaned',
        async () => !(await visibleText(page)).includes(clutter.googleNews),
      );
    });
    afterAll(() => page.close());

    test('the popup', async () => {
      const popup = await started().popup(page);
      expect(await popup.evaluate(violationsIn('document'))).toEqual([]);
      await popup.close();
    });

    test('the reader', async () => {
      await toggleReader(page, await started().popup(page));
      expect(await page.evaluate(violationsIn(`{ include: [['jernih-reader']] }`))).toEqual([]);
      await toggleReader(page, await started().popup(page));
    });
  });
});

// Firefox's protocol does not look into closed roots.
describe.each(['light', 'dark'])('open to everyone, in chromium in %s', (scheme) => {
  describe.each(['en', 'id'])('in the language %s', (language) => {
    const started = session('chromium', { dark: scheme === 'dark', language });

    test('the picker, with something picked', async () => {
      const page = await openQuiet(started(), mobileArticle);
      const popup = await started().popup(page);
      await popup.press(/^(Hide something else here|Sembunyikan yang lain)/);
      await holds(page, 'the picker to come', `Boolean(document.querySelector('jernih-picker'))`);
      await page.bringToFront();
      const caption = await (await page.$('.caption'))?.boundingBox();
      await page.mouse.click((caption?.x ?? 0) + 20, (caption?.y ?? 0) + 5);
      await page.waitForSelector(
        language === 'en' ? 'aria/Hide on jpnn.com' : 'aria/Sembunyikan di jpnn.com',
      );
      await copyIntoTheOpen(page, 'jernih-picker');
      expect(await page.evaluate(violationsIn(`{ include: [['#copy']] }`))).toEqual([]);
      await page.close();
    });
  });
});
