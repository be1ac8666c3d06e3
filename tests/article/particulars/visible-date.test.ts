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
    ['21:29 WIB, Kamis, 4 Mei 2023', '2023-05-04T21:29+07:00'],
    ['Diterbitkan 21.29 WITA, 4 Mei 2023', '2023-05-04T21:29+08:00'],
    ['Pukul 21.29 - Kamis, 4 Mei 2023', '2023-05-04T21:29'],
    ['9:15 a.m. ET, May 5, 2023', '2023-05-05T09:15'],
    ['Published 2:05 PM EDT, Mon November 27, 2023', '2023-11-27T14:05-04:00'],
    ['9:15 pm on Friday, 5 May 2023', '2023-05-05T21:15'],
    ['16:40, 21 May 2023', '2023-05-21T16:40'],
    ['Updated 0941 GMT (1741 HKT) May 5, 2023', '2023-05-05'],
    ['9.05 malam, Khamis, 4 Ogos 2022', '2022-08-04'],
    ['14.30 Uhr, 5. Mai 2023', '2023-05-05T14:30'],
    ['Um 14:30 Uhr am 5. Mai 2023', '2023-05-05T14:30'],
    ['à 14h30, le 5 mai 2023', '2023-05-05T14:30'],
    ['14h30, le vendredi 5 mai 2023', '2023-05-05T14:30'],
    ['a las 14:30 h del 5 de mayo de 2023', '2023-05-05T14:30'],
    ['às 14h30 de 5 de maio de 2023', '2023-05-05T14:30'],
    ['14.30 uur, 5 mei 2023', '2023-05-05T14:30'],
    ['om 14.30 uur op 5 mei 2023', '2023-05-05T14:30'],
    ['alle 14:30 del 5 maggio 2023', '2023-05-05T14:30'],
    ['ore 14.30, venerdì 5 maggio 2023', '2023-05-05T14:30'],
  ])('%s', (text, date) => expect(dateIn(text)).toBe(date));

  test.each([
    ['how long a video is', '04:35 | 5 Mei 2023'],
    ['how long it takes', '12:30 min, May 5, 2023'],
    ['of a change', 'Updated 9:15 a.m., first published May 5, 2023'],
    ['a score', 'Persija 2.10 Persib, 5 Mei 2023'],
    ['an amount', 'Rp 12.50 juta, 5 Mei 2023'],
    ['of another day', '4:30 p.m. yesterday; May 5, 2023'],
    ['of another weekday', '21:29 WIB, Senin, 5 Mei 2023'],
    ['of what is told', 'Konser pukul 19.30 di GBK, 5 Mei 2023'],
  ])('without the hour that stands before it: %s', (_, text) => expect(dateIn(text)).toBe('2023-05-05'));

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
