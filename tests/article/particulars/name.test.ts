import { describe, expect, test } from 'vitest';
import { cleanName, isPlausible } from '../../../src/article/particulars/name.ts';

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

test.each([
  ['several names', '王小明、李大华、张三丰、陈四海、赵六六、钱七七', true],
  ['with what they are', '김민지 기자, 이영희 기자, 박민수', true],
  ['a long name from elsewhere', 'アレクサンドル・ソルジェニーツィン', true],
  ['a sentence', '港の記者が毎朝の市場の様子をお伝えします', false],
  ['a small letter after the first word', 'Harbour news every morning', false],
])('may be a byline: %s', (_, text, may) => expect(isPlausible(text)).toBe(may));
