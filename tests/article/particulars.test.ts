import { describe, expect, test } from 'vitest';
import type { Article } from '../../src/article/article.ts';
import { cleanName } from '../../src/article/particulars/name.ts';
import { tonguesElsewhere } from '../../src/article/particulars/tongues-elsewhere.ts';
import { dateIn } from '../../src/article/particulars/visible-date.ts';
import { body, linesOf, pageWith, paragraphs, storyOf } from './page.ts';

describe('a visible date is read', () => {
  test.each([
    ['Kamis, 04 Mei 2023 – 21:29 WIB', '2023-05-04T21:29+07:00'],
    ['Minggu, 18 Juli 2021 – 18:52 WITA', '2021-07-18T18:52+08:00'],
    ['24 April 2026 20:05', '2026-04-24T20:05'],
    ['Khamis, 4 Ogos 2022', '2022-08-04'],
    ['May 4, 2023 at 9:05 p.m. EDT', '2023-05-04T21:05-04:00'],
    ['4th December 2025', '2025-12-04'],
    ['Stand: 4. März 2024, 14:05 Uhr', '2024-03-04T14:05'],
    ['Publié le 1er août 2024 à 7h30', '2024-08-01T07:30'],
    ['3 de septiembre de 2025', '2025-09-03'],
    ['15 de fevereiro de 2024 às 10h15', '2024-02-15T10:15'],
    ['12 maart 2023', '2023-03-12'],
    ['9 dicembre 2022', '2022-12-09'],
    ['2023-05-04 21:29:00+07:00', '2023-05-04T21:29+07:00'],
    ['2025年1月13日 22時', '2025-01-13'],
    ['31/12/2024', '2024-12-31'],
    ['2023 Jan 7;15(1):e33475', '2023-01-07'],
    ['June 29, 2020November 12, 2021', '2020-06-29'],
    ['Sabtu, 28 November 2026 - 20:10:00 WIB', '2026-11-28T20:10+07:00'],
    ['Chủ nhật, 29/11/2026, 18:30 (GMT+7)', '2026-11-29T18:30+07:00'],
    ['29/11/2026 18:30 UTC-03:30', '2026-11-29T18:30-03:30'],
    ['2026年11月29日 18時30分', '2026-11-29T18:30'],
  ])('%s', (text, date) => expect(dateIn(text)).toBe(date));

  test.each([['Jakarta, 45 orang'], ['Halaman 12 dari 2023'], ['40 Mei 2023'], ['Rp 3.500.000']])(
    '%s names none',
    (text) => expect(dateIn(text)).toBeUndefined(),
  );
});

describe('a date in the words of its language is read', () => {
  test.each([
    ['ar', '29 نوفمبر 2026', '2026-11-29'],
    ['ar', '٢٩ تشرين الثاني ٢٠٢٦', '2026-11-29'],
    ['bn', 'প্রকাশ: ২৯ নভেম্বর ২০২৬, ১৮:৩০', '2026-11-29T18:30'],
    ['fa', '۲۹ نوامبر ۲۰۲۶', '2026-11-29'],
    ['hi', '29 नवंबर 2026, 06:30 PM IST', '2026-11-29T18:30+05:30'],
    ['pl', '29 listopada 2026, 18:30', '2026-11-29T18:30'],
    ['ru', '29 ноября 2026, 18:30', '2026-11-29T18:30'],
    ['th', '29 พ.ย. 2569 18:30 น.', '2026-11-29T18:30'],
    ['th', 'วันอาทิตย์ที่ 29 พฤศจิกายน พ.ศ. 2569', '2026-11-29'],
    ['tr', 'Giriş: 29 Kasım 2026 18:30', '2026-11-29T18:30'],
    ['tr', '1 Ekim 2026', '2026-10-01'],
    ['uk', '29 листопада 2026, 18:30', '2026-11-29T18:30'],
    ['id', '1 Ekim 2026', undefined],
    ['x', '29 November 2026', '2026-11-29'],
  ])('%s: %s', (lang, text, date) =>
    expect(dateIn(text, { monthFirst: false, lang, tongues: tonguesElsewhere })).toBe(date),
  );
});

describe('a byline holds names alone', () => {
  test.each([
    ['Rep: Sari Dewi Red: Budi Hartono', 'Sari Dewi'],
    ['Sari Dewi Editor: Budi Hartono', 'Sari Dewi'],
    ['Sumber Antara', undefined],
    ['山本花子 記者', '山本花子'],
    ['김민지 기자', '김민지'],
    ['김민지 기자 (minji@kabar.example)', '김민지'],
    ['By Sari Dewi', 'Sari Dewi'],
    ['Oleh: Sari Dewi', 'Sari Dewi'],
    ['Redaktur & Reporter : Boy', 'Boy'],
    ['Von Anna Berg | 4. März 2024', 'Anna Berg'],
    ['Dian Pertiwi', 'Dian Pertiwi'],
    ['By Sari Dewi, Political Correspondent', 'Sari Dewi'],
    ['Sari Dewi, Deputy Business Editor', 'Sari Dewi'],
    ['Laporan Wartawan Kabar Hulu, Sari Dewi', 'Sari Dewi'],
    ['Laporan Wartawan KabarHulu.com Sari Dewi', 'Sari Dewi'],
    ['Sari Dewi, Budi Hartono', 'Sari Dewi, Budi Hartono'],
    ['Sari Dewi, Edith Editor-Young', 'Sari Dewi, Edith Editor-Young'],
    ['Vonny Susanto', 'Vonny Susanto'],
    ['https://www.facebook.com/kabar', undefined],
    ['admin', undefined],
    ['9:39AM BST 05 Oct 2026', undefined],
    ['Dec 17, 2026Sari Dewi', 'Sari Dewi'],
  ])('%s', (text, name) => expect(cleanName(text)).toBe(name));
});

const data = (story: object) => `<script type="application/ld+json">${JSON.stringify(story)}</script>`;

describe('particulars by order of trust', () => {
  test('the title is the headline, without the name of the site', () => {
    expect(storyOf(pageWith(body())).title).toBe('Pasar Ikan Pindah ke Dermaga Baru');
  });

  test('JSON-LD in a graph, its author by reference', () => {
    const graph = {
      '@graph': [
        {
          '@type': 'NewsArticle',
          headline: 'Pasar Ikan Pindah ke Dermaga Baru',
          author: { '@id': '#sari' },
          datePublished: '2026-02-03T10:15:00+07:00',
          dateModified: '2026-02-04T08:00:00+07:00',
          articleSection: 'Ekonomi',
        },
        { '@type': 'Person', '@id': '#sari', name: 'Sari Dewi' },
      ],
    };
    const article = storyOf(pageWith(body(), data(graph)));
    expect(article).toMatchObject({
      byline: 'Sari Dewi',
      published: '2026-02-03T10:15:00+07:00',
      modified: '2026-02-04T08:00:00+07:00',
      section: 'Ekonomi',
    });
  });

  test.each([
    [
      'on a page whose layout is named after its sidebar',
      '<div class="has-sidebar">',
      '<span class="author-name">Sari Dewi</span>',
    ],
    ['after a label of its own', '<div>', '<p>Written by</p><p>Sari Dewi</p>'],
    [
      'in a list beside the story',
      '<div>',
      '<ul><li class="post-info__item--type-author"> Sari Dewi </li></ul>',
    ],
    ['before the date, in one line', '<div>', '<p>by: Sari Dewi, Feb 3, 2026</p>'],
    [
      'beside the editor, whom machines are told',
      `${data({ '@type': 'NewsArticle', author: { name: 'Heri Yadi' } })}<div>`,
      '<div class="author">Sari Dewi</div><div class="info-author">Editor : <a href="/a">Heri Yadi</a></div>',
    ],
  ])('signed %s', (_, before, line) => {
    const html = pageWith(body()).replace('<main>', `${before}<main>`).replace('</h1>', `</h1>${line}`);
    expect(storyOf(html).byline).toBe('Sari Dewi');
  });

  test.each([
    [
      'citation_author',
      '<meta name="citation_author" content="Sari Dewi"><meta name="citation_author" content="Budi Hartono">',
      'Sari Dewi, Budi Hartono',
    ],
    [
      'the family name first',
      '<meta name="citation_author" content="Dewi, Sari"><meta name="citation_author" content="Hartono, Budi">',
      'Sari Dewi, Budi Hartono',
    ],
    [
      "Twitter's label",
      '<meta name="twitter:label1" content="Written by"><meta name="twitter:data1" content="Sari Dewi">',
      'Sari Dewi',
    ],
  ])('authors by %s', (_, head, names) => {
    expect(storyOf(pageWith(body(), head)).byline).toBe(names);
  });

  test.each([
    ['another than whoever put the page in', { name: 'Budi Hartono' }, '<p>By Sari Dewi</p>', 'Sari Dewi'],
    ['another than an account', { name: 'budi.h' }, '<p class="author-name">Sari Dewi</p>', 'Sari Dewi'],
    [
      'more than machines are told of',
      { name: 'Sari Dewi' },
      '<div><a rel="author" href="/s">Sari Dewi</a> <a rel="author" href="/b">Budi Hartono</a></div>',
      'Sari Dewi, Budi Hartono',
    ],
    ['the same with a role after it', { name: 'Sari Dewi' }, '<p>By Sari Dewi, Editor</p>', 'Sari Dewi'],
  ])('readers see %s', (_, author, line, names) => {
    const html = pageWith(body(), data({ '@type': 'NewsArticle', author }));
    expect(storyOf(html.replace('</h1>', `</h1>${line}`)).byline).toBe(names);
  });

  test('several people in a column beside the story are no byline', () => {
    const column = '<aside><p class="author">Sari Dewi</p><p class="author">Budi Hartono</p></aside>';
    expect(storyOf(pageWith(`${body()}${column}`)).byline).toBeUndefined();
  });

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
    expect(storyOf(pageWith(body(), data(story))).modified).toBeUndefined();
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

  test('never the date of a suggested story', () => {
    const suggested = '<aside class="related"><time datetime="2019-01-01">1 Januari 2019</time></aside>';
    expect(storyOf(pageWith(`${suggested}${body()}`)).published).toBeUndefined();
  });

  test('the date and author that jpnn names', () => {
    const head =
      '<meta name="jpnncom_news_author" content="Boy"><meta name="jpnncom_news_pubdate" content="24 April 2026 20:05">';
    expect(storyOf(pageWith(body(), head))).toMatchObject({ byline: 'Boy', published: '2026-04-24T20:05' });
  });

  test('broken JSON-LD is passed over', () => {
    expect(
      storyOf(pageWith(body(), '<script type="application/ld+json">{"@type": </script>')).title,
    ).not.toBe('');
  });

  test('language and direction', () => {
    expect(storyOf(pageWith(body()))).toMatchObject({ lang: 'id', dir: 'ltr' });
    expect(storyOf(pageWith(body()).replace('lang="id"', 'lang="ar"'))).toMatchObject({
      lang: 'ar',
      dir: 'rtl',
    });
  });

  test('the lead photo with its caption, which is no prose', () => {
    const photo =
      '<img src="/foto/pasar.jpg" alt="Pedagang"><div class="caption">Pedagang menata ikan. Foto: Kabar</div>';
    const article = storyOf(pageWith(`<div class="foto">${photo}</div>${body()}`));
    expect(article.image).toEqual({
      src: 'https://www.kabar.example/foto/pasar.jpg',
      alt: 'Pedagang',
      caption: 'Pedagang menata ikan. Foto: Kabar',
    });
    expect(article.content.querySelector('p')?.textContent).not.toContain('Foto: Kabar');
  });

  test.each([
    [
      'a word that enlarges it',
      '<div class="caption">Pedagang menata ikan. <a href="#">Perbesar</a></div>',
      '',
    ],
    [
      'a word that enlarges it, before',
      '<div class="caption"><span>Lihat Foto</span> Pedagang menata ikan.</div>',
      '',
    ],
    [
      'an agency in a line of its own',
      '<p class="caption">Pedagang menata ikan.</p><p>Antara</p>',
      ' Antara',
    ],
    [
      'a credit before it',
      '<p class="credit">Foto: Kabar</p><p class="caption">Pedagang menata ikan.</p>',
      undefined,
    ],
  ])('the caption of the lead photo beside %s', (_, below, more) => {
    const photo = `<div class="foto"><img src="/foto/pasar.jpg">${below}</div>`;
    const { image, content } = storyOf(pageWith(`${photo}${body()}`));
    expect(image?.caption).toBe(
      more === undefined ? 'Foto: Kabar Pedagang menata ikan.' : `Pedagang menata ikan.${more}`,
    );
    expect(linesOf({ content } as Article)).toEqual(paragraphs);
  });

  test.each([
    'Rapat lewat <a href="/tag/zoom">Zoom</a> di Jakarta.',
    'Rapat lewat <span>Zoom</span> di Jakarta.',
    '<a href="/tag/zoom">Zoom</a> dipakai nelayan untuk rapat.',
  ])('a name in a caption is no control: %s', (caption) => {
    const photo = `<div class="foto"><img src="/foto/pasar.jpg"><div class="caption">${caption}</div></div>`;
    const { image } = storyOf(pageWith(`${photo}${body()}`));
    expect(image?.caption).toBe(caption.replace(/<[^>]+>/g, ''));
  });

  test('a line of the story after a picture is no caption', () => {
    const photo =
      '<div class="foto"><img src="/foto/pasar.jpg"><p class="caption">Pedagang menata ikan.</p></div><p>Antara.</p>';
    const lines = linesOf(storyOf(pageWith(body({ 2: photo }))));
    expect(lines).toEqual([...paragraphs.slice(0, 3), 'Antara.', ...paragraphs.slice(3)]);
  });

  test('a small picture in the page itself gives way to the one that a page without scripts shows', () => {
    const small = `data:image/jpeg;base64,${'iVBORw0K'.repeat(80)}`;
    const lazy = `<div><img src="${small}"><noscript><img src="/foto/gudang.jpg" alt="Gudang es"></noscript></div>`;
    const { content } = storyOf(pageWith(body({ 2: lazy })));
    const pictures = [...content.querySelectorAll('img[src$="gudang.jpg"], img[src^="data:"]')];
    expect(pictures.map((picture) => picture.getAttribute('alt'))).toEqual(['Gudang es']);
    expect(pictures[0]?.getAttribute('src')).toMatch(/gudang\.jpg$/);
  });

  test('a lazy picture has the address that scrolling would give it', () => {
    const lazy =
      '<figure><img src="data:image/gif;base64,R0lGODlhAQABAAAAACw=" data-src="/foto/gudang.jpg" alt="Gudang es"><figcaption>Gudang es.</figcaption></figure>';
    const { content } = storyOf(pageWith(body({ 2: lazy })));
    expect(content.querySelector('img[alt="Gudang es"]')?.getAttribute('src')).toBe(
      'https://www.kabar.example/foto/gudang.jpg',
    );
    expect(content.querySelector('figcaption')?.textContent).toBe('Gudang es.');
  });

  test('a tracking pixel is no picture', () => {
    const { content } = storyOf(
      pageWith(body({ 2: '<img src="https://count.example/p.gif" width="1" height="1">' })),
    );
    expect(content.querySelector('img')).toBeNull();
  });

  test('an embed becomes a card that loads nothing', () => {
    const { content } = storyOf(
      pageWith(
        body({ 2: '<iframe src="https://www.youtube.com/embed/abcdefghijk" title="Dermaga baru"></iframe>' }),
      ),
    );
    expect(content.querySelector('iframe')).toBeNull();
    expect(content.querySelector('figure[data-embed="YouTube"] a')?.getAttribute('href')).toBe(
      'https://www.youtube.com/watch?v=abcdefghijk',
    );
  });
});

describe('who wrote it, as sites of many kinds print it', () => {
  const bylineWith = (line: string, foot = '') =>
    storyOf(pageWith(`${body()}${foot}`).replace('</h1>', `</h1>${line}`)).byline;
  test.each([
    ['name, role and date in one line', '<p>Sari Dewi | Senior Writer | February 3, 2026</p>'],
    ['a date before the name', '<div class="meta"><time>02/03/2026</time> by Sari Dewi</div>'],
    ['a name with its date below', '<p class="author">Sari Dewi<br>3 Februari 2026</p>'],
    ['the sign of a person', '<ul class="entri"><li><i class="bi bi-person"></i> Sari Dewi</li></ul>'],
    ['initials in a round picture', '<span class="author-avatar">SD</span><p>by Sari Dewi</p>'],
    [
      'a name in a link of its own after "By"',
      '<p>By <a href="/penulis/sari">Sari Dewi</a>, Kontributor</p>',
    ],
    ['a name before the sections', '<p>By Sari Dewi, in <a href="/a">News</a>, <a href="/b">Port</a></p>'],
    ['two words beside each other', '<div><span>By</span><span>Sari Dewi</span></div>'],
    ['a box of its own', '<aside class="post-author">Sari Dewi</aside>'],
    [
      'what she is under the name',
      '<p class="author-name">Sari Dewi</p><p class="author-description">Ahli Kopi</p>',
    ],
    [
      'a door beside the name',
      '<div class="author"><a href="/me">Themen bearbeiten</a></div><p>By Sari Dewi</p>',
    ],
    ['her portrait', '<div><img src="/sari.jpg" alt="Sari Dewi"><div><p>Sari Dewi</p></div></div>'],
    ['for whom she reports', '<p>Laporan Wartawan Kabar Hulu, Sari Dewi</p>'],
    ['her name before a date in bare text', '<div><b><i>Sari Dewi</i></b> · Sabtu, 3 Februari 2026</div>'],
    [
      'a source in a line of the same name',
      '<p class="waktu">Oleh Sari Dewi</p><p class="waktu">Sumber Antara</p>',
    ],
    ['a weekday that is no name', '<p class="author">Sat, 20 Dec, 2025</p><p>By Sari Dewi</p>'],
  ])('%s', (_, line) => expect(bylineWith(line)).toBe('Sari Dewi'));

  test.each([
    ['a line', '<div><p>Written by Sari Dewi</p></div>'],
    ['a heading', '<div><h3>Written by Sari Dewi</h3></div>'],
    ['a label and a line', '<div><h3>Author</h3><p>Sari Dewi</p></div>'],
    ['a label and a list', '<h6>Author(s)</h6><ul><li><a href="/sari">Sari Dewi</a></li></ul>'],
  ])('%s under the story', (_, foot) => expect(bylineWith('', foot)).toBe('Sari Dewi'));

  test('a name under the headline, presented at the foot', () => {
    const foot = '<div><p>Sari Dewi is a reporter who lives by the port with her two cats.</p></div>';
    expect(bylineWith('<p>Sari Dewi</p>', foot)).toBe('Sari Dewi');
  });

  test.each([
    [
      'in the margin, of others',
      '<div id="sidebar_right"><div class="post_author_name">Rina Marlina</div><div class="post_author_name">Budi Hartono</div></div>',
      'Pasar Ikan Pindah',
    ],
    [
      'under the picture of whom the headline names',
      '<div><img src="/rina.jpg" alt="Rina Marlina."><p>Rina Marlina.</p></div>',
      'Rina Marlina Memimpin Pasar Ikan',
    ],
  ])('no name %s', (_, line, headline) => {
    const html = pageWith(body()).replace(/<h1>[^<]*<\/h1>/u, `<h1>${headline}</h1>${line}`);
    expect(storyOf(html).byline).toBeUndefined();
  });

  test('several who sign in a list, whose names touch', () => {
    const names = '<ul><li><a href="/t/a">Sari Dewi</a></li><li><a href="/t/b">Budi Hartono</a></li></ul>';
    expect(bylineWith(`<div class="isi-author"><div>Oleh :</div>${names}</div>`)).toBe(
      'Sari Dewi, Budi Hartono',
    );
  });

  test.each([
    ['بقلم: سارة محمود', 'سارة محمود'],
    ['লেখা: সুমন হক', 'সুমন হক'],
    ['نویسنده: مریم رضایی', 'مریم رضایی'],
    ['द्वारा राहुल वर्मा | प्रकाशित: 29 नवंबर 2026', 'राहुल वर्मा'],
    ['लेखक: अनीता शर्मा', 'अनीता शर्मा'],
    ['이수진 기자', '이수진'],
    ['山本花子 記者', '山本花子'],
    ['2026年11月29日 18:30 来源:新声网 记者:李晓明', '李晓明'],
    ['Opracowanie: Anna Nowak', 'Anna Nowak'],
    ['Автор: Анна Смирнова', 'Анна Смирнова'],
    ['โดย สมหญิง ใจดี', 'สมหญิง ใจดี'],
    ['Haber: Ayşe Yılmaz', 'Ayşe Yılmaz'],
    ['Tác giả: Nguyễn Minh Anh', 'Nguyễn Minh Anh'],
  ])('in the words of its language: %s', (line, name) => expect(bylineWith(`<div>${line}</div>`)).toBe(name));

  test.each([
    ['كتب الأطفال'],
    ['记者会'],
    ['新华社记者'],
    ['中央社記者'],
    ['Haber Merkezi Bugün'],
    ['โดยเร็ว'],
    ['文: 2026'],
  ])('nobody signs in: %s', (line) => expect(bylineWith(`<div>${line}</div>`)).toBeUndefined());

  test('the reporter of a Chinese page before its editor', () =>
    expect(bylineWith('<p>记者:李晓明</p>', '<p>(责任编辑:王芳)</p>')).toBe('李晓明'));

  test('editors of a Chinese page that names nobody else', () => {
    expect(bylineWith('', '<div class="edit">(责编：王小芳、李大明)</div>')).toBe('王小芳, 李大明');
  });
});

describe('who wrote it, as the foot of a story says it', () => {
  const signedBy = (foot: string) => storyOf(pageWith(body({ 5: foot }))).byline;
  test.each([
    ['with the moment', '<span class="posted">Posted by Sari Dewi at February 3, 2026 11:15 AM</span>'],
    ['with a colon', '<div class="post-user">By: <a href="/author/sari">Sari Dewi</a></div>'],
    [
      'in a sentence',
      '<div class="about">This post was written by Sari Dewi, Head of Harbours at the city, who has watched ships since childhood.</div>',
    ],
    ['as an agency does', '<p>Pewarta: Sari Dewi<br>Editor: Budi Hartono<br>Copyright © KABAR 2026</p>'],
  ])('%s', (_, foot) => expect(signedBy(foot)).toBe('Sari Dewi'));
});

describe('when it was published, as sites of many kinds say it', () => {
  test.each([
    [
      'all pages built anew on a later day',
      data({ '@type': 'BlogPosting', datePublished: '2026-06-24', dateModified: '2026-06-24' }),
      '<div class="post-date">3 Februari 2026</div>',
    ],
    ['a meta element of its own', '<meta name="w-published-date" content="2026-02-03">', ''],
    [
      'the day of a change after it in the same line',
      '',
      '<div>Publié le 03/02/2026<br><em>Mis à jour le 05/02/2026 à 14h03</em></div>',
    ],
    ['a column beside the text', '', '<aside><time datetime="2026-02-03">3/2</time></aside>'],
    [
      'a label before it',
      '',
      '<div class="post-sidebar"><h4>Published</h4><div>February 3, 2026</div></div>',
    ],
    [
      'a post in the list of its blog',
      data({ '@type': 'Blog', blogPost: [{ '@type': 'BlogPosting', datePublished: '2026-02-03' }] }),
      '',
    ],
  ])('%s', (_, head, line) => {
    const html = pageWith(body(), head).replace('</h1>', `</h1>${line}`);
    expect(storyOf(html).published).toBe('2026-02-03');
  });
});

describe('signed and dated in the foot of the headline, and beside the text', () => {
  const headline = '<h1>Pasar Ikan Pindah ke Dermaga Baru</h1>';
  const foot =
    '<footer class="meta"><p class="byline">Oleh <a rel="author" href="/staf/sari">Sari Dewi</a></p><p><time datetime="2026-02-03T05:07+0700">3/2/26</time></p></footer>';
  const rail =
    '<aside class="kiri"><div class="content-byline">By <a class="nama" href="/contributor/sari-dewi">Sari Dewi</a></div><time class="tayang">February 3, 2026</time></aside>';
  test.each([
    ['a foot', `<header>${headline}</header>${foot}`, ''],
    [
      'a foot, on a page whose logo is a heading',
      `<header>${headline}</header>${foot}`,
      '<h1><a href="/">Kabar</a></h1>',
    ],
    ['a column that names no moment to machines', `${headline}${rail}`, ''],
  ])('%s', (_, head, logo) => {
    const html = pageWith(body())
      .replace(`<article>${headline}`, `<article><div>${head}</div>`)
      .replace('<nav>', `${logo}<nav>`);
    const { byline, published } = storyOf(html);
    expect([byline, published?.slice(0, 10)]).toEqual(['Sari Dewi', '2026-02-03']);
  });
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

describe('whom the story credits as its source', () => {
  test.each([
    ['<p>Sumber Antara</p>', 'Antara'],
    ['<p>Sumber: Reuters</p>', 'Reuters'],
    ['<p>Bus pertama berangkat pukul enam pagi. (antara/kabar)</p>', 'antara'],
    ['<p>Bus pertama berangkat pukul enam pagi. (ANTARA)</p>', 'ANTARA'],
    ['<p>Dermaga itu selesai lebih cepat, demikian dilansir dari Antara.</p>', 'Antara'],
    ['<p>Dikutip dari laman BMKG, gelombang akan mereda pada hari Rabu.</p>', 'BMKG'],
    ['<p>Bus pertama berangkat pukul enam pagi. (boy/kabar)</p>', undefined],
    ['<p>Sumber air di dermaga itu dijaga oleh warga.</p>', undefined],
  ])('%s', (line, source) => expect(storyOf(pageWith(body({ 5: line }))).source).toBe(source));
});
