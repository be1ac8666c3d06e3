import { describe, expect, test } from 'vitest';
import { tonguesElsewhere } from '../../../src/article/particulars/tongues-elsewhere.ts';
import { dateIn } from '../../../src/article/particulars/visible-date.ts';

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
