import { remembering } from '../../clutter/markup/remembering.ts';
import type { Tongues } from './tongues.ts';

/** Read as they stand: their months are in the calendar, or numbers. */
const asTheyStand = /^(?:de|en|es|fr|id|it|ja|ko|ms|nl|pt|vi|zh)\b/u;
const english = 'Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec'.split(' ');
/** Digits of Arabic, Persian and Thai; of India and Bengal. */
const otherDigit = /[٠-٩۰-۹๐-๙]|[०-९০-৯]/gu;

/** The months as the browser knows that they stand beside a day, in full and short; Arabic has a second set. */
const monthsOf = remembering((lang: string): ReadonlyMap<string, string> => {
  const months = new Map<string, string>();
  for (const locale of lang === 'ar' ? [lang, 'ar-SY'] : [lang])
    for (const month of ['long', 'short'] as const) {
      const { format } = new Intl.DateTimeFormat(`${locale}-u-ca-gregory`, { day: 'numeric', month });
      for (const [index, name] of english.entries())
        months.set(
          format(new Date(2026, index, 1))
            .replace(/\p{N}+\.?/u, '')
            .trim()
            .toLowerCase(),
          name,
        );
    }
  return months;
});

function western(text: string, lang: string): string {
  const language = /^[a-z]{2,3}\b/u.exec(lang)?.[0];
  if (!language || asTheyStand.test(lang)) return text;
  const months = monthsOf(language);
  return text
    .replace(otherDigit, (sign) => String((sign.charCodeAt(0) - (/[०-৯]/u.test(sign) ? 6 : 0)) & 15))
    .replace(/\p{L}[\p{L}\p{M}.]*(?: ال\p{L}+)?/gu, (word) => ` ${months.get(word.toLowerCase()) ?? word}`)
    .replace(/\b25\d\d\b/u, (year) => (language === 'th' ? String(Number(year) - 543) : year))
    .replace(' พ.ศ.', '');
}

/** Languages whose names have no capitals, or whose labels end in a colon. */
const labels =
  /^(?:(?:автор|opracowanie|haber|yazan|بقلم|كتبت?|نویسنده|लेखक|লেখক|লেখা|tác giả|글|文) ?[:：・]|(?:โดย|द्वारा)(?= ))\s*(?=\D{3})(.{2,60})$/iu;
/** "김민지 기자", but no reporter of an agency; and after whatever else the line says, "记者:李晓明". */
const eastern =
  /^(?!.*[社報])([\u3041-\ud7a3]{2,8}) ?(?:記者|기자)$|(?:^|\s)(?:作者|记者|記者) ?[:：] ?([\u4e00-\u9fff]{2,4})$/u;

function signer(line: string): string | undefined {
  const match = eastern.exec(line) ?? labels.exec(line);
  return match?.[1] ?? match?.[2];
}

/** What the sites at install do not need. Origin: story pages as they are built in 2026. */
export const tonguesElsewhere: Tongues = { western, signer };
