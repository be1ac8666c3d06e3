import { expect, test } from 'vitest';
import { mobileArticle } from '../site/story.ts';
import { openQuiet } from '../support/page.ts';
import { inReader, isReaderOpen } from '../support/reader.ts';
import { session } from '../support/session.ts';
import { until } from '../support/until.ts';

const started = session('chromium', { dark: true });

test('on paper the story is black on white in every theme, and the page is not there', async () => {
  const page = await openQuiet(started(), mobileArticle);
  await page.bringToFront();
  await started().command('toggle-reader');
  await until('the reader', () => isReaderOpen(page));
  expect(await inReader(page, 'getComputedStyle(article).color')).not.toBe('rgb(0, 0, 0)');
  await page.emulateMediaType('print');
  expect(await inReader(page, 'getComputedStyle(article).color')).toBe('rgb(0, 0, 0)');
  expect(await inReader(page, 'getComputedStyle(article).backgroundColor')).toBe('rgba(0, 0, 0, 0)');
  expect(await inReader(page, 'getComputedStyle(article.getRootNode().host).backgroundColor')).toBe(
    'rgba(0, 0, 0, 0)',
  );
  expect(await page.evaluate('document.body.checkVisibility()')).toBe(false);
  await page.close();
});
