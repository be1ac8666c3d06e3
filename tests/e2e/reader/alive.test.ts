import type { Page } from 'puppeteer-core';
import { describe, expect, test } from 'vitest';
import { browsers, session } from '../../support/browsers/session.ts';
import { desk, holds, openQuiet } from '../../support/page.ts';
import { finishedReader, inReader, isReaderOpen, toggleReader } from '../../support/surfaces/reader.ts';
import { until } from '../../support/until.ts';

const alive = 'http://www.kabarmuara.example/uji/hidup';
/** The first line below the bars of the reader and the page's own. */
const firstIn = (place: string) =>
  `[...${place}.querySelectorAll('p')].find((one) => one.getBoundingClientRect().bottom > 110).textContent.slice(0, 12)`;

describe.each(browsers)('the reader over a page that lives and scrolls inside itself, in %s', (name) => {
  const started = session(name);
  const toggle = async (page: Page) => toggleReader(page, await started().popup(page));
  const opened = () => openQuiet(started(), alive, desk);

  test('opens at the paragraph being read, and closes at the one that was read last', async () => {
    const page = await opened();
    await page.evaluate(`document.querySelector('main').scrollTop = 1200`);
    const before = await page.evaluate(firstIn('document'));
    await toggle(page);
    await finishedReader(page, await started().insight(page));
    const line = `[...article.querySelectorAll('p')].find((one) => one.textContent.startsWith('${before}'))`;
    expect(Math.abs(Number(await inReader(page, `${line}.getBoundingClientRect().top`)))).toBeLessThan(250);
    await toggle(page);
    expect(await page.evaluate(`document.querySelector('main').scrollTop`)).toBe(1200);
    await toggle(page);
    const twentieth = `.find((one) => one.textContent.startsWith('Malam ke-20'))`;
    await inReader(
      page,
      `[...article.querySelectorAll('p')]${twentieth}.scrollIntoView({ block: 'start', behavior: 'instant' })`,
    );
    await toggle(page);
    const top = `[...document.querySelectorAll('p')]${twentieth}.getBoundingClientRect().top`;
    await holds(page, 'the paragraph to be in sight', `${top} > 0 && ${top} < 300`);
    await page.close();
  });

  test('all that plays is silent, and what begins to, until it closes', async () => {
    const page = await opened();
    await holds(page, 'three to play', 'diam() === 1');
    await toggle(page);
    await holds(page, 'none to play', 'diam() === 4');
    await page.evaluate(`putar(semua()[3]).catch(() => undefined)`);
    await holds(page, 'none to play', 'diam() === 4');
    await toggle(page);
    await holds(page, 'all to play', 'diam() === 0');
    await page.close();
  });

  test('focus comes back into a component, and a selection that was made backwards', async () => {
    const page = await opened();
    await page.bringToFront();
    await page.evaluate(`(([first, second]) => {
      dalam.querySelector('input').focus();
      getSelection().setBaseAndExtent(second.firstChild, 9, first.firstChild, 3);
    })(document.querySelectorAll('p'))`);
    await started().command('toggle-reader');
    await until('the reader', () => isReaderOpen(page));
    await holds(page, 'the page out of reach', `Boolean(document.querySelector('main[inert]'))`);
    await started().command('toggle-reader');
    await holds(page, 'the focus to be back', `dalam.activeElement?.value === 'Cari kabar'`);
    expect(
      await page.evaluate(
        '(({ anchorOffset, focusOffset, direction }) => [anchorOffset, focusOffset, direction])(getSelection())',
      ),
    ).toEqual([9, 3, 'backward']);
    await page.close();
  });
});
