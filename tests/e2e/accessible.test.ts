import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { clutter, mobileArticle } from '../site/story.ts';
import { openQuiet, visibleText } from '../support/page.ts';
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
