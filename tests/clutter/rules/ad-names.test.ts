import { expect, test } from 'vitest';
import { findClutter } from '../../../src/clutter/find-clutter.ts';
import { everyLanguage } from '../../../src/clutter/language/every-language.ts';
import { adNames } from '../../../src/clutter/rules/ad-names.ts';
import { hiddenEverywhere } from '../../../src/clutter/rules/sheet.ts';
import { page, story } from '../page.ts';

const selectors = (hiddenEverywhere['ad-slot'] ?? []).join();
const pageWith = (html: string) => page(`<div class="halaman">${html}${story()}</div>`);
const isHidden = (document: Document, selector: string) =>
  document.querySelector(selector)?.matches(selectors);
const found = (document: Document) => findClutter(document, { phrases: everyLanguage });

test('the names are sorted, and none stands twice', () => {
  expect([...adNames]).toEqual([...new Set(adNames)].toSorted());
});

test.each(adNames)('what the sheet hides by name has its row: %s', (name) => {
  const attribute = name.startsWith('#') ? `id="${name.slice(1)}"` : `class="${name.slice(1)} x1"`;
  const words = name.startsWith('#') ? '' : '<span>Pesan dari mitra kami</span>';
  const document = pageWith(`<div ${attribute}>${words}<div></div></div>`);
  expect(isHidden(document, name)).toBe(true);
  expect(found(document).map(({ kind }) => kind)).toEqual(['ad-slot']);
});

test.each([
  ['a classified advertisement', '<div class="ad"><h3>Sepeda onthel</h3> Rangka kuat, rem baru.</div>'],
  ['one in a list', '<div class="ads"><a href="/iklan/7">Kontrakan dua kamar di Sleman</a> Rp</div>'],
  ['words in lines', '<div class="advert">Dicari: penjaga mercusuar.<br>Surat ke kantor pelabuhan.</div>'],
  ['a name that only begins so', '<div class="ad-hoc">Rapat luar biasa pemegang saham</div>'],
  ['a name that only ends so', '<div class="head lead">Pembuka cerita</div>'],
])('stays: %s', (_, html) => {
  const document = pageWith(html);
  expect(isHidden(document, '.halaman > :first-child')).toBe(false);
  expect(found(document)).toEqual([]);
});
