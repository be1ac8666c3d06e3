import type { Page } from 'puppeteer-core';
import type { Insight } from '../browsers/insight.ts';
import { until } from '../until.ts';
import type { Popup } from './popup.ts';

/** Through the prototype: a page may name a form `querySelector`. */
const host = `Document.prototype.querySelector.call(document, 'jernih-reader')`;
const articleOf = `${host}?.shadowRoot?.querySelector('article')`;

/** Evaluates an expression in which `article` is the reader's article. */
export const inReader = (page: Page, expression: string): Promise<unknown> =>
  page.evaluate(`((article) => (${expression}))(${articleOf})`);

/** The words that the reader shows, white space collapsed. */
export const readerText = async (page: Page): Promise<string> =>
  String(await inReader(page, 'article.innerText'))
    .replaceAll(/\s+/g, ' ')
    .trim();

export const isReaderOpen = async (page: Page): Promise<boolean> =>
  (await inReader(page, 'Boolean(article?.getBoundingClientRect().height > 0)')) === true;

const button = /^(Open the reader|Close the reader|Buka mode baca|Tutup mode baca)/;

/** Presses the popup's button; the popup closes by itself once the reader shows, or the page does again. */
export async function toggleReader(page: Page, popup: Popup): Promise<void> {
  const was = await isReaderOpen(page);
  await popup.press(button);
  await until(
    was ? 'the reader to close' : 'the reader to open',
    async () => (await isReaderOpen(page)) !== was,
  );
  await popup.close();
}

/** Presses the popup's button on a page that has no story: the sentence is the end of it. */
export async function openInVain(popup: Popup, sentence: RegExp): Promise<string> {
  await popup.press(button);
  return popup.says(sentence);
}

/** What the reader adds after its first paint comes a part a frame: more frames than it has parts. */
const frames = `(async () => {
  for (let frame = 0; frame < 10; frame += 1)
    await new Promise((next) => requestAnimationFrame(() => setTimeout(next)));
})()`;

/** A further page that is on its way is the last thing in the story; behind one that came stand its words, and one that did not come has a button. */
const allPagesCame = `[...${articleOf}.querySelectorAll('div.seam')].every(
  (seam) => seam.nextElementSibling !== null || seam.shadowRoot?.querySelector('button') !== null)`;

/** The story is whole: all that comes after the first paint, and every further page, or the sentence in its place. */
export async function finishedReader(page: Page, insight: Insight): Promise<void> {
  await page.evaluate(frames);
  await until('all pages of the story', () => insight(allPagesCame));
}

/** Opens the reader if there is a story. */
export async function tryReader(page: Page, popup: Popup): Promise<'open' | 'no-story'> {
  await popup.press(button);
  const noStory = /There is no story|Tidak ada berita/;
  return until('the reader, or a sentence instead', async () => {
    if (await isReaderOpen(page)) return 'open';
    const said = await popup.text().catch(() => '');
    return noStory.test(said) ? 'no-story' : undefined;
  });
}
