import { describe, expect, test } from 'vitest';
import { body, jsonLd, pageWith, storyOf } from '../page.ts';

describe('who wrote it, by order of trust', () => {
  test.each([
    [
      'on a page whose layout is named after its sidebar',
      '<div class="has-sidebar">',
      '<span class="author-name">Sari Dewi</span>',
    ],
    [
      'beside what is to be pressed',
      '<div>',
      '<div class="writer-zone"><strong class="name">Sari Dewi</strong><button>Langganan</button></div>',
    ],
    [
      'before the day, in elements that touch',
      '<div>',
      '<div class="author"><span>Sari Dewi</span> <span>Rabu, 25 November 2026 - 08:05 WIB</span></div>',
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
      `${jsonLd({ '@type': 'NewsArticle', author: { name: 'Heri Yadi' } })}<div>`,
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
    const html = pageWith(body(), jsonLd({ '@type': 'NewsArticle', author }));
    expect(storyOf(html.replace('</h1>', `</h1>${line}`)).byline).toBe(names);
  });

  test('several people in a column beside the story are no byline', () => {
    const column = '<aside><p class="author">Sari Dewi</p><p class="author">Budi Hartono</p></aside>';
    expect(storyOf(pageWith(`${body()}${column}`)).byline).toBeUndefined();
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
    ['editor and reporter in one', '<p class="w">Redaktur & Reporter : Sari Dewi</p>'],
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

test.each(['Reggio Emilia', 'San Marino', 'Santa Maria Novella', 'Forza Italia', 'Redazione Online'])(
  'di %s: nobody is called so',
  (name) => {
    const html = pageWith(`<p>di ${name}</p>${body()}`).replace('lang="id"', 'lang="it"');
    expect(storyOf(html)).not.toHaveProperty('byline');
  },
);
