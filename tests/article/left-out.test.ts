import { expect, test } from 'vitest';
import { body, pageWith, storyOf } from './page.ts';

test('a box of facts in the column is left out, and says so', () => {
  const facts = 'Pasar itu dibangun pada 1962. Luasnya dua hektare, dengan empat ratus kios dalam enam blok.';
  const { removed } = storyOf(pageWith(body({ 2: `<aside><h3>Fakta</h3><p>${facts}</p></aside>` })));
  expect(removed).toEqual([{ kind: 'furniture', reason: 'margin', text: `Fakta ${facts}` }]);
});

test('what is left out says no script, and its boxes stand apart', () => {
  const list =
    '<h3>Terpopuler</h3><ul><li><a href="/1">Dermaga baru dibuka</a></li><li><a href="/2">Harga ikan turun</a></li></ul>';
  const script = '<script type="application/ld+json">{"@type":"ItemList"}</script>';
  const { removed } = storyOf(pageWith(body({ 2: `<aside class="related-posts">${script}${list}</aside>` })));
  expect(removed.map(({ text }) => text)).toEqual(['Terpopuler Dermaga baru dibuka Harga ikan turun']);
});
