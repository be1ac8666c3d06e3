import { months } from './calendar.ts';

const named = /\/((?:19|20)\d{2})[/-](0?[1-9]|1[0-2]|[a-z]{3,9})[/-](0?[1-9]|[12]\d|3[01])(?=[/-])/u;

/** The day in a story's address, ISO 8601: `/2026/02/03/` or `/2026/february/03/`. */
export function dateInAddress({ pathname }: URL): string | undefined {
  const [, year, month = '', day = ''] = named.exec(pathname) ?? [];
  const number = months[month] ?? Number(month);
  if (!year || !number) return undefined;
  return [year, String(number).padStart(2, '0'), day.padStart(2, '0')].join('-');
}

/** Whether `other` is the same day with the month for the day: 03/02 read as 02/03. */
export const isTurned = (date: string, other: string | undefined): boolean =>
  other !== date.slice(0, 10) && other === `${date.slice(0, 4)}-${date.slice(8, 10)}-${date.slice(5, 7)}`;
