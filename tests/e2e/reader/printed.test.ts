import { expect, test } from 'vitest';
import { clutter, mobileArticle, story } from '../../site/story.ts';
import { session } from '../../support/browsers/session.ts';
import { desk, openQuiet } from '../../support/page.ts';
import { letters, readPdf } from '../../support/pdf.ts';
import { openComplete } from '../../support/surfaces/complete.ts';
import { inReader, isReaderOpen, readerText } from '../../support/surfaces/reader.ts';
import { until } from '../../support/until.ts';

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

test('a PDF made by the browser holds the story of all pages in order, and nothing of the page or the controls', async () => {
  const page = await openQuiet(started(), mobileArticle);
  await page.bringToFront();
  await started().command('toggle-reader');
  const paragraphs = story.pages.flat();
  await until('the reader', () => isReaderOpen(page));
  await until('the second page', async () => (await readerText(page)).includes(paragraphs.at(-1) ?? ''));
  const { printed, margin } = await readPdf(await page.pdf({ format: 'A4', tagged: true }));
  // 16 mm.
  expect(margin).toBeCloseTo(45.4, 0);
  const dated = String(await inReader(page, `article.querySelector('time').textContent`));
  const places = [story.headline, story.author, dated, story.caption, ...paragraphs, story.source].map(
    (one) => printed.indexOf(letters(one)),
  );
  expect(places).not.toContain(-1);
  expect(places).toEqual(places.toSorted((a, b) => a - b));
  for (const text of [
    ...clutter.appBanner,
    ...clutter.relatedInline.flat(),
    ...clutter.related,
    clutter.stickyClose,
  ])
    expect(printed).not.toContain(letters(text));
  expect(printed).not.toMatch(/Largertext|Closethereader|Leftouthere|minleft/);
  await page.close();
});

test('on paper a caption, a head of a table and a subhead do not end a sheet', async () => {
  const { page } = await openComplete(started(), desk);
  await page.emulateMediaType('print');
  for (const part of ['h2', 'h3', 'caption', 'thead'])
    expect(await inReader(page, `getComputedStyle(article.querySelector('${part}')).breakAfter`)).toBe(
      'avoid',
    );
  await page.close();
});

test('on paper nothing is left to press', async () => {
  const { page, insight } = await openComplete(started(), desk);
  const buttons = `[...document.querySelector('jernih-reader').shadowRoot.querySelectorAll('*')].flatMap(({ shadowRoot }) =>
    [...(shadowRoot?.querySelectorAll('button') ?? [])])`;
  await until('what copies code', () => insight(`${buttons}.some((button) => button.closest('.copy'))`));
  await page.emulateMediaType('print');
  expect(
    await insight(
      `${buttons}.filter((button) => button.checkVisibility()).map((button) => button.textContent)`,
    ),
  ).toEqual([]);
  await page.close();
});
