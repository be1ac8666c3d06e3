import { afterEach, expect, test, vi } from 'vitest';
import { formsElsewhere } from '../../src/article/furniture/forms-elsewhere.ts';
import { furtherPages, type PagesEnd, pageReader } from '../../src/article/pages/index.ts';
import { everyLanguage } from '../../src/clutter/language/every-language.ts';
import { pageWith, paragraphs, storyOf, testWindow } from './page.ts';

const story = 'https://www.kabar.example/news/pasar-ikan-pindah-ke-dermaga-baru';
const url = new URL(story);
const paged = (at: number) =>
  pageWith(
    `${paragraphs.map((text) => `<p>Halaman ${at}. ${text}</p>`).join('')}<a href="?page=${at + 1}">${at + 1}</a>`,
  );

async function read(fetch: (address: string, init: RequestInit) => Promise<Response>) {
  const known = { phrases: everyLanguage, forms: formsElsewhere };
  const pages = furtherPages(storyOf(paged(1), { url }), { url, fetch, read: pageReader(known, testWindow) });
  let end: PagesEnd | undefined;
  let count = 1;
  while (end === undefined) {
    const step = await pages.next();
    if (step.done) end = step.value;
    else count++;
  }
  return { count, end };
}

afterEach(() => vi.restoreAllMocks());

test('a story without an end stops after fifty pages', async () => {
  let [open, most] = [0, 0];
  const { count, end } = await read(async (address) => {
    most = Math.max(most, ++open);
    await Promise.resolve();
    open--;
    const html = paged(Number(new URL(address).searchParams.get('page')));
    return new Response(html, { headers: { 'content-type': 'text/html' } });
  });
  expect([count, end?.reason, most]).toEqual([50, 'too-many', 1]);
});

test('nobody waits longer than fifteen seconds for a page', async () => {
  const limit = vi.spyOn(AbortSignal, 'timeout').mockImplementation(() => AbortSignal.abort());
  const { end } = await read(async (_, { signal }) => {
    signal?.throwIfAborted();
    return new Response('', { headers: { 'content-type': 'text/html' } });
  });
  expect(limit).toHaveBeenCalledWith(15_000);
  expect(end).toEqual({ reason: 'failed', address: `${story}?page=2` });
});
