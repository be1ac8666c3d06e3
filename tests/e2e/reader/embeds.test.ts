import { describe, expect, test } from 'vitest';
import { browsers, session } from '../../support/browsers/session.ts';
import { inReader, toggleReader } from '../../support/surfaces/reader.ts';
import { until } from '../../support/until.ts';

const card = `article.querySelector('a.card')`;
const frame = `article.querySelector('.embed iframe')`;

describe.each(browsers)('an embed, in %s', (name) => {
  const started = session(name);
  const asked: string[] = [];

  /** The reader over a page with a video in its story, whose card has been clicked. */
  async function clicked(path: string) {
    const page = await started().open();
    page.on('request', (request) => asked.push(request.url()));
    await page.goto(`http://m.jpnn.com/uji/${path}`);
    await toggleReader(page, await started().popup(page));
    expect(await inReader(page, `article.querySelectorAll('iframe').length`)).toBe(0);
    // Until it says that it can, it leads away.
    await until('the card to say that it opens here', async () =>
      /^(?:Show from|Tampilkan dari) /.test(String(await inReader(page, `${card}.textContent`))),
    );
    await inReader(page, `${card}.scrollIntoView({ block: 'center', behavior: 'instant' })`);
    const box = (await inReader(
      page,
      `(({ x, y, width, height }) => [x + width / 2, y + height / 2])(${card}.getBoundingClientRect())`,
    )) as [number, number];
    await page.mouse.click(...box);
    return page;
  }

  test.each([
    ['that lets frames in', 'longgar'],
    ['whose policy lets nothing in', 'ketat'],
  ])('opens in place after a click on a page %s, at the address that asks for least', async (_, path) => {
    const page = await clicked(path);
    const player = 'https://www.youtube-nocookie.com/embed/bakau-Sabtu1?autoplay=1';
    await until('the player', async () => Boolean(await inReader(page, `Boolean(${frame})`)));
    expect(await inReader(page, `${frame}.src`)).toBe(player);
    await until('the player to be asked for', async () => asked.includes(player));
    expect(await inReader(page, `article.querySelector('.embed a').href`)).toBe(
      'https://www.youtube.com/watch?v=bakau-Sabtu1',
    );
    await page.close();
  });
});
