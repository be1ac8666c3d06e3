import { expect, test } from 'vitest';
import { body, pageWith, storyOf } from '../page.ts';

const headline = '<h1>Pasar Ikan Pindah ke Dermaga Baru</h1>';
const titled = (heading: string, told: string, head = '') =>
  pageWith(body(), head)
    .replace(headline, heading)
    .replace(/<title>.*<\/title>/u, `<title>${told}</title>`);

test.each([
  [
    'the headline that readers see, though another was written for search',
    titled(
      '<h1>Pasar Ikan Tua Pindah Bulan Depan</h1>',
      'Jadwal Pasar Ikan Dermaga Baru, Sewa Kios, Rute Bus',
    ),
    'Pasar Ikan Tua Pindah Bulan Depan',
  ],
  [
    'a line above the headline in the same heading',
    titled(
      '<h1><span class="overline">Pelabuhan</span> <span> - </span> <span>Pasar Ikan Pindah ke Dermaga</span></h1>',
      'Kota: Pasar Ikan Pindah ke Dermaga',
    ),
    'Pasar Ikan Pindah ke Dermaga',
  ],
  [
    'a date in the same heading',
    titled('<h1><span>Feb 3 2026</span> Pasar Ikan Pindah ke Dermaga</h1>', 'Pasar Ikan Pindah ke Dermaga'),
    'Pasar Ikan Pindah ke Dermaga',
  ],
  [
    'the name of the site in the heading itself',
    titled('<h1>Pasar Ikan Pindah ke Dermaga – Kabar</h1>', 'Pasar Ikan Pindah ke Dermaga – Kabar - Kabar'),
    'Pasar Ikan Pindah ke Dermaga',
  ],
  [
    'a section after an upright bar, where no heading is',
    titled('', 'Pasar Ikan Pindah ke Dermaga | Ekonomi'),
    'Pasar Ikan Pindah ke Dermaga',
  ],
  ['the address of the site after the title', titled('', 'Dermaga Baru | Kabar.example'), 'Dermaga Baru'],
  [
    'places where a long word may break',
    titled(
      '<h1>Pasar Ikan: Pemin&shy;dahan ke Derma&#8203;ga Baru</h1>',
      'Pasar Ikan: Pemindahan ke Dermaga Baru',
    ),
    'Pasar Ikan: Pemindahan ke Dermaga Baru',
  ],
  [
    'a heading of one word that the title has by chance',
    titled('<h1>Ikan</h1>', 'Pasar Ikan Pindah ke Dermaga Baru'),
    'Pasar Ikan Pindah ke Dermaga Baru',
  ],
  [
    'a colon in an element of its own',
    titled(
      '<h1><span>Pasar Ikan<span>:</span></span> <span>Pedagang Pindah ke Dermaga</span></h1>',
      'Pasar Ikan: Pedagang Pindah ke Dermaga',
    ),
    'Pasar Ikan: Pedagang Pindah ke Dermaga',
  ],
  [
    'and nothing less: a line above the headline that all other sources have',
    titled(
      '<div>Pasar Ikan</div><h1>Pedagang Pindah ke Dermaga Baru</h1>',
      'Pasar Ikan: Pedagang Pindah ke Dermaga Baru',
      '<meta property="og:title" content="Pasar Ikan: Pedagang Pindah ke Dermaga Baru"><meta name="twitter:title" content="Pasar Ikan: Pedagang Pindah ke Dermaga Baru">',
    ),
    'Pasar Ikan: Pedagang Pindah ke Dermaga Baru',
  ],
  [
    'a section as the first heading, where the second says what is told for sharing',
    titled(
      '<h1>Pojok Dermaga: Cerita Kota Pelabuhan</h1><h2>Pasar Ikan Pindah ke Dermaga Baru</h2>',
      'Kapan Pasar Ikan Pindah? - Pojok Dermaga – Kabar',
      '<meta property="og:title" content="Pasar Ikan Pindah ke Dermaga Baru">',
    ),
    'Pasar Ikan Pindah ke Dermaga Baru',
  ],
  [
    'the name of the site as the first heading, in a script without blanks',
    titled(
      '<h1>港口日报</h1><h2>鱼市下月将迁往新码头，商贩欢迎</h2>',
      '鱼市下月将迁往新码头，商贩欢迎_经济_港口日报',
    ),
    '鱼市下月将迁往新码头，商贩欢迎',
  ],
])('the title without more: %s', (_, html, title) => {
  expect(storyOf(html).title).toBe(title);
});
