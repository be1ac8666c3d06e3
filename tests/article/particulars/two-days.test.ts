import { describe, expect, test } from 'vitest';
import { body, pageWith, storyOf } from '../page.ts';

/** How nine languages print who signs, the day of publication, that of a change, and what they call other stories. */
const said: readonly (readonly [string, string, string, string, string])[] = [
  [
    'id',
    'Oleh',
    'Terbit: Rabu, 25 November 2026 08:05',
    'Diperbarui: Kamis, 26 November 2026 10:20',
    'Pilihan',
  ],
  [
    'en',
    'By',
    'Published: Wednesday, November 25, 2026 at 8:05 a.m.',
    'Updated: November 26, 2026 at 10:20 a.m.',
    'More',
  ],
  ['ms', 'Oleh', 'Diterbitkan: 25 November 2026 8:05 AM', 'Dikemas kini: 26 November 2026 10:20 AM', 'Lagi'],
  ['de', 'Von', 'Veröffentlicht am 25. November 2026, 08:05 Uhr', 'Stand: 26.11.2026, 10:20 Uhr', 'Mehr'],
  ['fr', 'Par', 'Publié le 25 novembre 2026 à 08h05', 'Mis à jour le 26 novembre 2026 à 10h20', 'Aussi'],
  [
    'es',
    'Por',
    'Publicado el 25 de noviembre de 2026 a las 08:05',
    'Actualizado el 26 de noviembre de 2026 a las 10:20',
    'Más',
  ],
  ['pt', 'Por', '25/11/2026 08h05', 'Última atualização: 26/11/2026 10h20', 'Mais'],
  [
    'nl',
    'Door',
    'Gepubliceerd op 25 november 2026 om 08:05',
    'Laatst bijgewerkt 26 nov. 2026, 10:20',
    'Meer',
  ],
  ['it', 'di', '25 Novembre 2026 - 08:05', 'Ultimo aggiornamento: 26 Novembre 2026 - 10:20', 'Altro'],
];

const pageIn = (lang: string, head: string) =>
  pageWith(body()).replace('lang="id"', `lang="${lang}"`).replace('</h1>', `</h1>${head}`);

describe('published and updated apart, where only the page shows it', () => {
  test.each(said)('%s', (lang, by, published, updated, more) => {
    const name = `${by} Rina Marlina`;
    const teaser = `<div class="k9"><h4>${more}</h4><a href="/x/y"><h5>Feri malam berlayar lagi sampai fajar</h5></a><time>3.1.2021</time></div>`;
    for (const head of [
      `<div><p>${name}</p><p>${published}</p><p>${updated}</p></div>`,
      `<p>${name}</p><p>${published} · ${updated}</p>`,
      `<div>${name}<br>${published}<br>${updated}</div>`,
      `${teaser}<div><p>${name}</p><p>${published}</p><p>${updated}</p></div>`,
    ])
      expect(storyOf(pageIn(lang, head)), head).toMatchObject({
        byline: 'Rina Marlina',
        published: '2026-11-25T08:05',
        modified: '2026-11-26T10:20',
      });
  });
});

describe('a day beside the title of another story is never this one’s', () => {
  const title = 'Feri malam berlayar lagi sampai fajar';
  test.each([
    [
      'a link over a heading',
      `<div class="k"><a href="/x"><h5>${title}</h5></a><time>3 Januari 2021</time></div>`,
    ],
    [
      'a heading over a link',
      `<div class="k"><h4><a href="/x">${title}</a></h4><p class="date">3 Januari 2021</p></div>`,
    ],
    [
      'an item of a list',
      `<ul><li><a href="/x">${title}</a> <time datetime="2021-01-03">3/1</time></li></ul>`,
    ],
  ])('%s', (_, teaser) => {
    expect(storyOf(pageWith(body()).replace('</h1>', `</h1>${teaser}`)).published).toBeUndefined();
    expect(storyOf(pageWith(body()).replace('</article>', `${teaser}</article>`)).published).toBeUndefined();
  });

  test.each([
    [
      'the name of who signs',
      '<div><h4><a href="/penulis/rina">Rina Marlina</a></h4><time>3 Februari 2026</time></div>',
    ],
    [
      'a link to what readers say',
      '<div><time>3 Februari 2026</time> <a href="#k">Baca dua puluh komentar pembaca</a></div>',
    ],
    [
      'the headline once more',
      '<div><h2><a href="#">Pasar Ikan Pindah ke Dermaga Baru</a></h2><time>3 Februari 2026</time></div>',
    ],
  ])('but beside %s it is', (_, line) =>
    expect(storyOf(pageWith(body()).replace('</h1>', `</h1>${line}`)).published).toBe('2026-02-03'),
  );
});

test('"di" before a place signs nothing', () => {
  expect(storyOf(pageIn('id', '<p>di Jakarta Selatan</p>')).byline).toBeUndefined();
  expect(storyOf(pageIn('it', '<p>di Roma</p>')).byline).toBeUndefined();
});
