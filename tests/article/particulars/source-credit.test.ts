import { describe, expect, test } from 'vitest';
import { body, pageWith, storyOf } from '../page.ts';

describe('whom the story credits as its source', () => {
  test.each([
    ['<p>Sumber Antara</p>', 'Antara'],
    ['<p>Sumber: Reuters</p>', 'Reuters'],
    ['<p>Bus pertama berangkat pukul enam pagi. (antara/kabar)</p>', 'antara'],
    ['<p>Bus pertama berangkat pukul enam pagi. (ANTARA)</p>', 'ANTARA'],
    ['<p>Dermaga itu selesai lebih cepat, demikian dilansir dari Antara.</p>', 'Antara'],
    ['<p>Dikutip dari laman BMKG, gelombang akan mereda pada hari Rabu.</p>', 'BMKG'],
    ['<p>Mengutip laman resmi BMKG, gelombang akan mereda.</p>', 'BMKG'],
    ['<p>Dilansir detikJatim, para pedagang senang.</p>', 'detikJatim'],
    ['<p>Dikutip dari antaranews.com, dermaga itu selesai.</p>', 'antaranews.com'],
    ['<p>Sumber: detikcom</p>', 'detikcom'],
    ['<p>Quelle: dpa</p>', 'dpa'],
    ['<p>Sumber: istimewa</p>', undefined],
    ['<p>(Sumber: dokumentasi)</p>', undefined],
    ['<p>Air itu dikutip dari sumur warga.</p>', undefined],
    ['<p>Sumber: ikan dari laut.</p>', undefined],
    ['<p>Bus pertama berangkat pukul enam pagi. (boy/kabar)</p>', undefined],
    ['<p>Sumber air di dermaga itu dijaga oleh warga.</p>', undefined],
  ])('%s', (line, source) => expect(storyOf(pageWith(body({ 5: line }))).source).toBe(source));
});
