import { describe, expect, test } from 'vitest';
import { body, jsonLd, pageWith, storyOf } from '../page.ts';

describe('when it was published, by order of trust', () => {
  test('a date in a table of several rows is not the date of the story', () => {
    const rows = ['January 13, 2023', 'January 9, 2023', 'January 2, 2023']
      .map((date) => `<tr><td><b>Marietta - ${date}</b></td></tr>`)
      .join('');
    expect(storyOf(pageWith(`<table>${rows}</table>${body()}`)).published).toBeUndefined();
  });

  test('dated on a page whose layout is named after its sidebar', () => {
    const html = pageWith(`<span class="time-wrapper">May 31, 2024</span>${body()}`).replace(
      '<body>',
      '<body class="has-sidebar">',
    );
    expect(storyOf(html).published).toBe('2024-05-31');
  });

  test('dated in a blog that is a widget of its page', () => {
    const stamp = '<div><a href="/x"><abbr title="2026-02-08T18:11:00Z">18:11</abbr></a></div>';
    const html = `<html lang="id"><body><div class="widget Blog"><h3>Pasar Ikan Pindah</h3><div>${body()}</div>${stamp}</div></body></html>`;
    expect(storyOf(html).published).toBe('2026-02-08T18:11:00Z');
  });

  test.each([
    ['before the hour of publication', '2026-02-03T10:15:00+07:00', '2026-02-03T10:12:00+07:00'],
    ['before the day of publication', '2026-02-03', '2026-02-02T23:00:00+07:00'],
  ])('a change %s is no update', (_, datePublished, dateModified) => {
    const story = { '@type': 'NewsArticle', datePublished, dateModified };
    expect(storyOf(pageWith(body(), jsonLd(story))).modified).toBeUndefined();
  });

  test('a change days before the publication is told, for the two contradict each other', () => {
    const [datePublished, dateModified] = ['2026-02-03T10:15:00+07:00', '2026-01-27T09:00:00+07:00'];
    const story = { '@type': 'NewsArticle', datePublished, dateModified };
    expect(storyOf(pageWith(body(), jsonLd(story)))).toMatchObject({
      published: datePublished,
      modified: dateModified,
    });
  });

  test('published and modified stay apart', () => {
    const head = '<meta property="article:modified_time" content="2026-02-04T08:00:00+07:00">';
    const article = storyOf(
      pageWith(`<p class="waktu">Selasa, 3 Februari 2026 - 10:15 WIB</p>${body()}`, head),
    );
    expect(article).toMatchObject({
      published: '2026-02-03T10:15+07:00',
      modified: '2026-02-04T08:00:00+07:00',
    });
  });

  test.each([
    'Book review · May 12, 2025',
    'Live updates, May 12, 2025',
    'Reviewed by Jane Doe, MD. Published on May 12, 2025',
    'Updated: 10:20, published: May 12, 2025',
    'The council updated its plan for the harbour on May 12, 2025',
  ])('a line that tells of no change of the story: %s', (line) => {
    const html = pageWith(`<p class="meta">${line}</p>${body()}`).replace('lang="id"', 'lang="en"');
    expect(storyOf(html).modified).toBeUndefined();
  });

  test.each([
    ['tr', 'Giriş: 24.11.2026 - 09:05', 'Güncelleme: 25.11.2026 - 10:20'],
    ['ko', '입력 2026.11.24 09:05', '수정 2026.11.25 10:20'],
    ['cs', 'Vydáno 24. listopadu 2026, 09:05', 'Aktualizováno 25. listopadu 2026, 10:20'],
    ['cs', '24. 11. 2026, 09:05', 'Aktualizováno: 25. 11. 2026, 10:20'],
    ['ru', 'Опубликовано 24.11.2026 09:05', 'Обновлено: 25.11.2026 10:20'],
    ['id', 'Selasa, 24 November 2026, 09:05', 'Diperbarui: 25 November 2026, 10:20'],
    ['ro', 'Publicat: 24.11.2026, 09:05', 'Actualizat: 25.11.2026, 10:20'],
  ])('the day of a change in a line of its own: %s', (lang, published, modified) => {
    const info = `<div class="info"><span>${published}</span> <span>${modified}</span></div>`;
    const html = pageWith(info + body()).replace('lang="id"', `lang="${lang}"`);
    expect(storyOf(html)).toMatchObject({ published: '2026-11-24T09:05', modified: '2026-11-25T10:20' });
  });

  test('never the date of a suggested story', () => {
    const suggested = '<aside class="related"><time datetime="2019-01-01">1 Januari 2019</time></aside>';
    expect(storyOf(pageWith(`${suggested}${body()}`)).published).toBeUndefined();
  });
});

describe('when it was published, as sites of many kinds say it', () => {
  test.each([
    [
      'all pages built anew on a later day',
      jsonLd({ '@type': 'BlogPosting', datePublished: '2026-06-24', dateModified: '2026-06-24' }),
      '<div class="post-date">3 Februari 2026</div>',
    ],
    ['a meta element of its own', '<meta name="w-published-date" content="2026-02-03">', ''],
    [
      'the day of a change after it in the same line',
      '',
      '<div>Publié le 03/02/2026<br><em>Mis à jour le 05/02/2026 à 14h03</em></div>',
    ],
    ['a column beside the text', '', '<aside><time datetime="2026-02-03">3/2</time></aside>'],
    ['who signs, a bar and the day', '', '<p>Oleh: Rina Marlina Kusuma | Selasa, 3 Februari 2026</p>'],
    [
      'a label before it',
      '',
      '<div class="post-sidebar"><h4>Published</h4><div>February 3, 2026</div></div>',
    ],
    [
      'a post in the list of its blog',
      jsonLd({ '@type': 'Blog', blogPost: [{ '@type': 'BlogPosting', datePublished: '2026-02-03' }] }),
      '',
    ],
  ])('%s', (_, head, line) => {
    const html = pageWith(body(), head).replace('</h1>', `</h1>${line}`);
    expect(storyOf(html).published).toBe('2026-02-03');
  });
});

test('never that of another story, told behind its title and a bar', () => {
  const lines =
    '<p>Harga Solar di Pelabuhan Selatan Naik Lagi | 3 Januari 2019</p><p>Selasa, 3 Februari 2026</p>';
  expect(storyOf(pageWith(body()).replace('</h1>', `</h1>${lines}`)).published).toBe('2026-02-03');
});

test('a moment as some systems put it into words', () => {
  const said = '<meta property="article:published_time" content="Tue Feb 03 21:29:00 WIB 2026">';
  expect(storyOf(pageWith(body(), said)).published).toBe('2026-02-03T21:29+07:00');
});

describe('a date whose day and month look alike', () => {
  const dated = (line: string) =>
    storyOf(pageWith(body()).replace('lang="id"', 'lang="en"').replace('</h1>', `</h1>${line}`)).published;
  test('with dots, the day comes first', () =>
    expect(dated('<p class="date">03.02.2026</p>')).toBe('2026-02-03'));
});

test('a date on a page without h1 whose layout is named after its sidebar', () => {
  const html = pageWith(body())
    .replace(
      '<h1>Pasar Ikan Pindah ke Dermaga Baru</h1>',
      '<h2>Pasar Ikan Pindah ke Dermaga Baru</h2><div class="story-date">3 Februari 2026</div>',
    )
    .replace('<main>', '<main class="with-sidebar-mode">');
  expect(storyOf(html).published).toBe('2026-02-03');
});

test.each([
  '<h4><a href="/penulis/maria">Maria del Carmen Pérez</a></h4><span>3 Maret 2026</span>',
  '<h6><a href="/penulis/maria">Maria del Carmen Pérez</a></h6><time datetime="2026-03-03">3 Maret</time>',
])('dated beside who wrote it, though the name is a heading of four words', (line) => {
  expect(storyOf(pageWith(`<div class="meta">${line}</div>${body()}`)).published).toBe('2026-03-03');
});

test('a long sentence under the headline that tells of a law and two years is no change of the story', () => {
  const law =
    'Aturan pajak yang diperbarui pada 3 Mei 2027 itu berlaku lagi sejak tahun 2024, kata menteri keuangan';
  const html = pageWith(`<p class="waktu">3 Maret 2026</p><p class="ringkas">${law}</p>${body()}`);
  expect(storyOf(html)).not.toHaveProperty('modified');
});
