import { describe, expect, test } from 'vitest';
import type { Driver } from '../../support/browsers/driver.ts';
import { browsers, session } from '../../support/browsers/session.ts';
import { inReader, isReaderOpen, readerText, toggleReader } from '../../support/surfaces/reader.ts';
import { until } from '../../support/until.ts';

const at = (path: string) => `http://m.jpnn.com/uji/${path}`;

async function opened(driver: Driver, address: string) {
  const page = await driver.open(address);
  await toggleReader(page, await driver.popup(page));
  return page;
}

describe.each(browsers)('safe on hostile pages, in %s', (name) => {
  const started = session(name);

  test('no script, handler or dangerous address of the page runs in the reader', async () => {
    const page = await started().open(at('bermusuhan'));
    // What the page ran by itself is the page's own affair.
    await page.evaluate('window.dijalankan = undefined');
    await toggleReader(page, await started().popup(page));
    const text = await readerText(page);
    for (const words of ['kembali ramai', 'berderet dua', 'habis paling cepat', 'Daftar harga'])
      expect(text).toContain(words);
    expect(
      await inReader(
        page,
        `[...article.querySelectorAll('*')].flatMap((one) => [...one.attributes].filter(({ name, value }) => name.startsWith('on') || name === 'srcdoc' || /^\\s*(javascript|data:text)/i.test(value)).map(({ name }) => one.localName + ' ' + name))`,
      ),
    ).toEqual([]);
    expect(
      await inReader(
        page,
        `article.querySelectorAll('script, iframe, form, object, embed, style, link, meta, base').length`,
      ),
    ).toBe(0);
    await inReader(page, `article.querySelectorAll('a, p, img, h1').forEach((one) => one.click())`);
    expect(await page.evaluate('window.dijalankan ?? "nothing"')).toBe('nothing');
    await page.close();
  });

  test('a page under a strict policy with Trusted Types is cleaned and read', async () => {
    const page = await opened(started(), at('ketat'));
    expect(await readerText(page)).toContain('menahan air pasang');
    expect(
      await page.evaluate(
        `document.querySelector('.download_apps').checkVisibility({ visibilityProperty: true })`,
      ),
    ).toBe(false);
    await toggleReader(page, await started().popup(page));
    await page.close();
  });

  test('a page of 40,000 elements is read whole', async () => {
    const page = await opened(started(), at('banyak'));
    const text = await readerText(page);
    expect(text).toContain('Catatan ke-1 menyebutkan');
    expect(text).toContain('Catatan ke-400 menyebutkan');
    await page.close();
  });

  test('a page 10,000 levels deep does not hang, and the popup answers', async () => {
    const page = await started().open(at('dalam'));
    const popup = await started().popup(page);
    await popup.press(/^Open the reader/);
    await popup.says(/There is no story|Something in Jernih broke/);
    await popup.close();
    expect(await page.evaluate('document.title')).toBe('Dalam');
    await page.close();
  });

  test('a story that came by script, without a new document, is the one that is read', async () => {
    const page = await started().open(at('aplikasi'));
    await page.click('#buka');
    await toggleReader(page, await started().popup(page));
    expect(await readerText(page)).toContain('Perahu pertama buatan murid');
    await page.close();
  });

  test('where the page goes on to another story without loading, the reader shows that one', async () => {
    const page = await started().open(at('aplikasi'));
    await page.click('#buka');
    await toggleReader(page, await started().popup(page));
    const words = 'Galangan di muara itu menerima pesanan kapal penumpang pertama sejak musim timur berakhir';
    await page.evaluate(`(() => {
      history.pushState(undefined, '', '/uji/aplikasi/galangan-menerima-pesanan');
      document.title = 'Galangan Menerima Pesanan';
      setTimeout(() => {
        document.querySelector('article h1').textContent = document.title;
        for (const [index, paragraph] of [...document.querySelectorAll('article p')].entries())
          paragraph.textContent = '${words}, kata kepala galangan pada hari ke-' + (index + 1) + ', sambil menunjuk papan jadwal.';
      }, 200);
    })()`);
    await until('the new story', async () =>
      String(await inReader(page, 'article?.innerText')).includes(words),
    );
    expect(await readerText(page)).not.toContain('Perahu pertama buatan murid');
    await page.evaluate(
      `history.pushState(undefined, '', '/uji/aplikasi'); document.querySelector('#isi').replaceChildren()`,
    );
    await until('the reader to close', async () => !(await isReaderOpen(page)));
    await page.close();
  });

  test('a page where Jernih has nothing to do cannot tell that it is there', async () => {
    const page = await started().open(at('tanpa-cerita'));
    const html = String(await page.evaluate('document.documentElement.outerHTML'));
    expect(html).not.toMatch(/jernih/i);
    await page.close();
  });
});
