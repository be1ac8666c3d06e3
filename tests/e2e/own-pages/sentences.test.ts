import { describe, expect, test } from 'vitest';
import type { Driver } from '../../support/browsers/driver.ts';
import { browsers, session } from '../../support/browsers/session.ts';
import { browserPage } from '../../support/page.ts';
import { openInVain } from '../../support/surfaces/reader.ts';

const languages = [
  [
    'en',
    /There is no story on this page to read\./,
    /The browser does not let extensions work on this page\./,
    /This tab shows a file, not a page\./,
  ],
  [
    'id',
    /Tidak ada berita untuk dibaca di halaman ini\./,
    /Peramban tidak mengizinkan ekstensi bekerja di halaman ini\./,
    /Tab ini menampilkan berkas, bukan halaman web\./,
  ],
] as const;

/** Whatever the tab holds, one press ends in a sentence, or the popup says it before. */
async function sentenceOn(driver: Driver, address: string, sentence: RegExp) {
  const page = await driver.open();
  // Pages of the browser's own, and files, never report that they have loaded.
  await page.goto(address, { waitUntil: 'domcontentloaded', timeout: 5_000 }).catch((error: Error) => {
    if (!/timeout|Timed out|Navigation/i.test(error.message)) throw error;
  });
  const popup = await driver.popup(page);
  const said = sentence.test(await popup.text()) ? await popup.text() : await openInVain(popup, sentence);
  await popup.close();
  await page.close();
  return said;
}

describe.each(browsers)('errors are sentences, in %s', (name) => {
  describe.each(languages)('in %s', (language, noStory, notAllowed, noPage) => {
    const started = session(name, { language });

    test.each([
      ['a page without a story', 'http://m.jpnn.com/uji/tanpa-cerita', noStory],
      ['an empty page', 'http://m.jpnn.com/uji/kosong', noStory],
      ['a page of one element', 'http://m.jpnn.com/uji/satu-unsur', noStory],
      ['a page of the browser’s own', browserPage[name], notAllowed],
      ['a picture', 'http://m.jpnn.com/assets/perpustakaan-terapung.png', noPage],
      // Each browser shows it in a viewer of its own: Chromium's is a file in the tab, Firefox's a page where nobody may work.
      [
        'a document',
        'http://m.jpnn.com/uji/dokumen.pdf',
        new RegExp(`${noPage.source}|${notAllowed.source}`),
      ],
      ['a feed', 'http://m.jpnn.com/uji/umpan.xml', noPage],
    ])('%s', async (_, address, sentence) => {
      expect(await sentenceOn(started(), address, sentence)).toMatch(sentence);
    });
  });
});
