import { describe, expect, test } from 'vitest';
import { plainPage, plainStory } from '../../site/pages/plain.ts';
import { documents } from '../../site/serve.ts';
import { browsers, session } from '../../support/browsers/session.ts';
import { small } from '../../support/page.ts';
import { inReader, toggleReader } from '../../support/surfaces/reader.ts';
import { storeSettings } from '../../support/surfaces/settings.ts';
import { until } from '../../support/until.ts';

const title = 'Pertanggungjawaban ketenagakerjaan dipersoalkan';
const longest = 'Mempertanggungjawabkannya berat';
const page = (called: string) => plainPage(plainStory('kabar', { title: called }));

/** Words of the title that stand on more than one line. */
const broken = `(() => {
  const text = article.querySelector('h1').firstChild;
  return [...text.data.matchAll(/\\S+/g)].filter(({ 0: word, index }) => {
    const range = document.createRange();
    range.setStart(text, index);
    range.setEnd(text, index + word.length);
    return new Set([...range.getClientRects()].map(({ top }) => top)).size > 1;
  }).map(String);
})()`;

describe.each(browsers)('a title of long words on a small phone, in %s', (name) => {
  const started = session(name, { answers: documents({ '/berita': page(title), '/berat': page(longest) }) });

  const read = async (path: string, size: number) => {
    const page = await started().open(`http://muara.example${path}`, small);
    const popup = await started().popup(page);
    await storeSettings(popup, { appearance: { size, version: 1 } });
    await toggleReader(page, popup);
    await until('letters of that size', async () =>
      String(await inReader(page, `getComputedStyle(article).getPropertyValue('--size')`)).includes(
        `${size}px`,
      ),
    );
    return page;
  };

  test.each([20, 28])('keeps each of them whole, in letters of %i', async (size) => {
    const page = await read('/berita', size);
    expect(await inReader(page, `article.querySelector('h1').textContent`)).toBe(title);
    expect(await inReader(page, broken)).toEqual([]);
    await page.close();
  });

  test('is large for who needs large letters, though a word must be broken for it', async () => {
    const page = await read('/berat', 28);
    const size = `parseFloat(getComputedStyle(article.querySelector('h1')).fontSize)`;
    expect(await inReader(page, size)).toBeGreaterThanOrEqual(21);
    await page.close();
  });
});
