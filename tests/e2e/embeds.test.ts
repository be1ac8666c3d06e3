import { describe, expect, test } from 'vitest';
import { inReader, toggleReader } from '../support/reader.ts';
import { browsers, session } from '../support/session.ts';
import { until } from '../support/until.ts';

const card = `article.querySelector('a.card')`;
const frame = `article.querySelector('.embed iframe')`;

describe.each(browsers)('an embed, in %s', (name) => {
  const started = session(name);

  /** The reader over a page with a video in its story, whose card has been clicked. */
  async function clicked(path: string) {
    const page = await started().open(`http://m.jpnn.com/uji/${path}`, { width: 800, height: 900 });
    await toggleReader(page, await started().popup(page));
    expect(await inReader(page, `article.querySelectorAll('iframe').length`)).toBe(0);
    await inReader(page, `${card}.scrollIntoView({ block: 'center', behavior: 'instant' })`);
    const box = (await inReader(
      page,
      `(({ x, y, width, height }) => [x + width / 2, y + height / 2])(${card}.getBoundingClientRect())`,
    )) as [number, number];
    await page.mouse.click(...box);
    return page;
  }

  test('opens in place after a click, at the address that asks for least', async () => {
    const page = await clicked('longgar');
    await until('the player', async () => Boolean(await inReader(page, `Boolean(${frame})`)));
    expect(await inReader(page, `${frame}.src`)).toBe(
      'https://www.youtube-nocookie.com/embed/bakau-Sabtu1?autoplay=1',
    );
    expect(await inReader(page, `article.querySelector('.embed a').href`)).toBe(
      'https://www.youtube.com/watch?v=bakau-Sabtu1',
    );
    await page.close();
  });

  test('where the page’s policy refuses it, a sentence says so, and the way there stays', async () => {
    const page = await clicked('ketat');
    await until('the sentence', async () =>
      Boolean(await inReader(page, `Boolean(article.querySelector('.embed p'))`)),
    );
    expect(await inReader(page, `Boolean(${frame})`)).toBe(false);
    expect(await inReader(page, `article.querySelector('.embed a').href`)).toContain('youtube.com/watch');
    await page.close();
  });
});
