import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { plainPage, plainStory } from '../../site/pages/plain.ts';
import { demoSite, documents } from '../../site/serve.ts';
import { mobileArticle, story } from '../../site/story.ts';
import { chromeScopeOf } from '../../support/browsers/chrome-scope.ts';
import type { Insight } from '../../support/browsers/insight.ts';
import { isPoint } from '../../support/browsers/point.ts';
import { browsers, session } from '../../support/browsers/session.ts';
import { desk, openQuiet } from '../../support/page.ts';
import { frame } from '../../support/surfaces/complete.ts';
import { finishedReader, toggleReader } from '../../support/surfaces/reader.ts';
import { until } from '../../support/until.ts';

/** Its picture is of another site, which lets nobody read it. */
const picture = '<img src="http://gambar.example/assets/perpustakaan-terapung.png" alt="Perahu buku">';
const abroad = documents({
  '/jauh': plainPage(plainStory('Rumput laut', { middle: `<figure>${picture}</figure>` })),
});

describe.each(browsers)('a story is taken away, in %s', (name) => {
  const started = session(name, {
    language: 'en',
    answers: (address) => abroad(address) ?? demoSite(address),
  });
  let page: Page;
  let insight: Insight;
  let folder: string;
  const openReader = async () => {
    await toggleReader(page, await started().popup(page));
    insight = await started().insight(page);
    await finishedReader(page, insight);
  };
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'jernih-downloads-'));
    page = await openQuiet(started(), `${mobileArticle}?utm_source=a&from=b`, desk);
    if (name === 'firefox')
      await (await chromeScopeOf(page.browser()))(`(() => {
        Services.prefs.setIntPref('browser.download.folderList', 2);
        Services.prefs.setStringPref('browser.download.dir', ${JSON.stringify(folder)});
      })()`);
    else
      await (await page.createCDPSession()).send('Browser.setDownloadBehavior', {
        behavior: 'allow',
        downloadPath: folder,
      });
    await openReader();
  });
  afterAll(async () => {
    await page?.close();
    await rm(folder, { recursive: true });
  });

  const press = async (found: string) => {
    const middle = `(({ left, top, width, height }) => ({ x: left + width / 2, y: top + height / 2 }))`;
    const at = await until(found, () =>
      insight(`${middle}(${found}.getBoundingClientRect())`).catch(() => undefined),
    );
    if (!isPoint(at)) throw new Error(`There is no ${found}.`);
    await page.mouse.click(at.x, at.y);
  };
  /** Presses a line of the panel, and waits for what is said of it. */
  const take = async (line: string, said: RegExp) => {
    const open = `${frame}.querySelector('.takings')`;
    // What was said before goes with the panel.
    const share = `${frame}.querySelector('button[name=share]')`;
    if (await insight(`Boolean(${open})`)) await press(share);
    await until('the panel to go', async () => (await insight(`!${open}`)) === true);
    await press(share);
    await press(
      `[...(${open}?.querySelectorAll('button') ?? [])].find(({ textContent }) => textContent === '${line}')`,
    );
    const sentence = `[...${frame}.querySelectorAll('.panel [role=status]')].map(({ textContent }) => textContent).join(' ')`;
    await until(`${line}: ${said}`, async () => said.test(String(await insight(sentence))));
  };
  const saved = (ending: string) =>
    until(`a file .${ending}`, async () => {
      const file = (await readdir(folder)).find((one) => one.endsWith(`.${ending}`));
      const content = file && (await readFile(join(folder, file)));
      return content && content.length > 0 ? content : undefined;
    });
  const words = story.pages.flat();

  test.each(['Copy clean link', 'Copy selection with its source', 'Copy as Markdown'])('%s', (line) =>
    take(line, /^Copied\.$/),
  );

  test('Save as one HTML file, with its pictures', async () => {
    await take('Save as one HTML file', /^Saved\./);
    const file = (await saved('html')).toString();
    expect(words.filter((one) => !file.includes(one))).toEqual([]);
    expect(file).toContain('data:image/png;base64,');
    expect(file).not.toContain('utm_source');
  });

  test('Save as EPUB book, with its pictures', async () => {
    await take('Save as EPUB book', /^Saved\./);
    const book = unzipSync(new Uint8Array(await saved('epub')));
    const chapter = strFromU8(book['book/story.xhtml'] ?? new Uint8Array());
    expect(words.filter((one) => !chapter.includes(one))).toEqual([]);
    const [picture] = Object.entries(book).flatMap(([path, bytes]) => (path.endsWith('.png') ? [bytes] : []));
    expect(strFromU8(picture ?? new Uint8Array(), true).slice(1, 4)).toBe('PNG');
  });

  test('as a file without a picture that another site lets nobody read', async () => {
    await page.close();
    page = await started().open('http://www.kabarmuara.example/jauh', desk);
    await openReader();
    await take('Save as one HTML file', /^Saved\. One picture could not be read/);
    await take('Save as EPUB book', /^Saved\. One picture could not be read/);
  });
});
