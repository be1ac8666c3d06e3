import { describe, expect, test } from 'vitest';
import { plainPage, plainStory } from '../../site/pages/plain.ts';
import { documents } from '../../site/serve.ts';
import { browsers, session } from '../../support/browsers/session.ts';
import { holds } from '../../support/page.ts';
import { letters, readPdf } from '../../support/pdf.ts';
import { frame } from '../../support/surfaces/complete.ts';
import { isCovered, openRead, pressOut } from '../../support/surfaces/covering.ts';
import { until } from '../../support/until.ts';

const pages = {
  '/biasa': plainPage(
    plainStory('Biasa', {
      after:
        '<footer>Alamat redaksi</footer><dialog><p>Pilih bahasa</p></dialog><div id="penuh"></div><div id="lapis" popover="manual" style="inset: 0; width: 100vw; height: 100vh"></div>',
    }),
  ),
};

describe.each(browsers)('the reader stays above what its page does later, in %s', (name) => {
  const started = session(name, { answers: documents(pages) });
  const opened = (path: string) => openRead(started(), path);

  test('stays above and in reach of a modal dialog that opens later, and comes out of it when it closes', async () => {
    const page = await opened('/biasa');
    await holds(page, 'the page silent', `Boolean(document.querySelector('.halaman[inert]'))`);
    const before = String(await page.evaluate('document.body.outerHTML'));
    await page.evaluate(`document.querySelector('dialog').showModal()`);
    await isCovered(page);
    await page.evaluate(`document.querySelector('dialog').close()`);
    await holds(
      page,
      'the reader out of the dialog',
      `Boolean(document.querySelector('html > jernih-reader'))`,
    );
    await isCovered(page);
    expect(await page.evaluate('document.body.outerHTML')).toBe(before);
    await page.evaluate(`document.querySelector('dialog').showModal()`);
    await isCovered(page);
    await page.evaluate(`document.querySelector('dialog').remove()`);
    await isCovered(page);
    await pressOut(page);
    await page.close();
  });

  test('is what the browser prints, also from within a modal dialog of the page', async () => {
    const page = await opened('/biasa');
    await page.evaluate(`document.querySelector('dialog').showModal()`);
    await isCovered(page);
    const { printed } = await readPdf(await page.pdf({ format: 'A4' }));
    for (const paragraph of plainStory('Biasa').paragraphs) expect(printed).toContain(letters(paragraph));
    await holds(
      page,
      'the reader in the dialog again',
      `Boolean(document.querySelector('dialog > jernih-reader'))`,
    );
    await isCovered(page);
    await page.close();
  });

  test('is all that the browser prints, also where the page sets its sheets anew', async () => {
    const page = await opened('/biasa');
    await page.evaluate(`document.adoptedStyleSheets = []`);
    const { printed } = await readPdf(await page.pdf({ format: 'A4' }));
    const { paragraphs } = plainStory('Biasa');
    const times = paragraphs.map((paragraph) => printed.split(letters(paragraph)).length - 1);
    expect(times).toEqual(paragraphs.map(() => 1));
    expect(printed).not.toContain(letters('Alamat redaksi'));
    await pressOut(page);
    expect(await page.evaluate('document.adoptedStyleSheets.length')).toBe(0);
    await page.close();
  });

  test('printed from within a dialog, the button that had the focus has it again', async () => {
    const page = await opened('/biasa');
    await page.evaluate(`document.querySelector('dialog').showModal()`);
    await isCovered(page);
    const insight = await started().insight(page);
    await until('the bar', () => insight(`${frame}.querySelectorAll('button').length > 5`));
    const inDialog = `Boolean(document.querySelector('dialog > jernih-reader'))`;
    const focused = `${frame}.activeElement?.title`;
    await insight(`${frame}.querySelector('button[title^="Appearance"]').focus()`);
    expect(await insight(focused)).toMatch(/^Appearance/);
    await page.pdf({ format: 'A4' });
    await until('it to have the focus', async () => String(await insight(focused)).startsWith('Appearance'));
    expect(await page.evaluate(inDialog)).toBe(true);
    await page.evaluate(`document.querySelector('dialog').close()`);
    await holds(page, 'the reader out of it', `!${inDialog}`);
    expect(await insight(focused)).toMatch(/^Appearance/);
    await page.close();
  });

  const replacements = {
    'by document.body': 'document.body = fresh',
    'by replaceWith': 'document.body.replaceWith(fresh)',
    'by its parent': 'document.documentElement.replaceChild(fresh, document.body)',
  };
  test.each(Object.entries(replacements))(
    'a body that the page puts in place of its own %s is out of reach, and itself afterwards',
    async (_, replace) => {
      const page = await opened('/biasa');
      await holds(page, 'the page silent', `Boolean(document.querySelector('.halaman[inert]'))`);
      await page.evaluate(`(() => {
        const fresh = document.createElement('body');
        fresh.innerHTML = '<a href="/lain">Lain</a><input autofocus><div style="height: 9000px">Panjang</div>';
        window.lama = document.body;
        window.asli = fresh.outerHTML;
        ${replace};
      })()`);
      await holds(page, 'it silent', `document.querySelectorAll('body > [inert]').length === 3`);
      await isCovered(page);
      for (let press = 0; press < 12; press += 1) {
        await page.keyboard.press('Tab');
        expect(
          await page.evaluate(
            'document.body.contains(document.activeElement) && document.activeElement !== document.body',
          ),
        ).toBe(false);
      }
      await page.mouse.move(700, 500);
      await page.mouse.wheel({ deltaY: 4000 });
      await page.evaluate(`document.querySelector('input').focus()`);
      expect(await page.evaluate('[scrollY, document.activeElement.localName === "input"]')).toEqual([
        0,
        false,
      ]);
      await pressOut(page);
      expect(
        await page.evaluate(
          '[document.body.outerHTML === window.asli, window.lama.querySelector("[inert]")]',
        ),
      ).toEqual([true, null]);
      await page.close();
    },
  );

  test('stays above what goes full screen or pops over later', async () => {
    const page = await opened('/biasa');
    await page.mouse.click(700, 500);
    await page.evaluate(`document.querySelector('#lapis').showPopover()`);
    await isCovered(page);
    await page.evaluate(`document.querySelector('#penuh').requestFullscreen()`);
    await until('the full screen to end', () => page.evaluate('!document.fullscreenElement').then(Boolean));
    await isCovered(page);
    await pressOut(page);
    await page.close();
  });
});
