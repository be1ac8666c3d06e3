import { months, zones } from './calendar.ts';
import { hourBefore } from './hour-before.ts';
import type { Tongues } from './tongues.ts';

const time = String.raw`(?:\D{0,12}?\b(?<hour>[01]?\d|2[0-3])[:.h時时点](?<minute>[0-5]\d)(?:[:.][0-5]\d)?\s*(?<half>[ap]\.?m\b\.?)?(?:\s*(?:uhr|hrs?))?\s*\(?(?:(?:gmt|utc)(?=[+-]\d))?(?<zone>[a-z]{2,5}\b|[+-]\d{2}:?\d{2}|(?<=[ct])[+-]\d{1,2}\b)?)?`;
const month = String.raw`(?<month>\p{L}{3,11})\.?`;
const forms: readonly RegExp[] = [
  String.raw`\b(?<year>\d{4})[-/.](?<m>\d{1,2})[-/.](?<day>\d{1,2})(?:t|\b)${time}`,
  String.raw`\b(?<day>\d{1,2})(?:st|nd|rd|th|er|º|\.|o)?[\s-]+(?:de\s+|of\s+)?${month},?[\s-]+(?:de\s+|del\s+)?(?<year>\d{4})\b${time}`,
  String.raw`(?<![\p{L}])${month}\s+(?<day>\d{1,2})(?:st|nd|rd|th)?,?\s+(?<year>\d{4})\b${time}`,
  String.raw`\b(?<year>\d{4})\s+${month}\s+(?<day>\d{1,2})\b(?!:)${time}`,
  String.raw`(?<year>\d{4})\s?[年년]\s?(?<m>\d{1,2})\s?[月월]\s?(?<day>\d{1,2})\s?[日일]?${time}`,
  String.raw`\b(?<first>\d{1,2})(?:[-/]|\. ?)(?<second>\d{1,2})(?:[-/]|\. ?)(?<year>\d{4})\b${time}`,
].map((form) => new RegExp(form, 'iu'));

const two = (n: number) => String(n).padStart(2, '0');

/** "+0700" and "+7" are "+07:00". */
const wholeOffset = (zone: string): string =>
  zone
    .replace(/(?<=^.)(\d)$/u, '0$1')
    .replace(/(?<=^...)$/u, '00')
    .replace(/(\d{2}):?(\d{2})/u, '$1:$2');

function clock({ hour, minute, half, zone }: Readonly<Record<string, string | undefined>>): string {
  if (hour === undefined || minute === undefined) return '';
  const late = half?.toLowerCase().startsWith('p');
  const hours = half ? (Number(hour) % 12) + (late ? 12 : 0) : Number(hour);
  const offset = zone && (/^[+-]/u.test(zone) ? wholeOffset(zone) : zones[zone.toLowerCase()]);
  return `T${two(hours)}:${minute}${offset ?? ''}`;
}

/** A year and the next word, as two elements without a blank between them: "June 29, 2020November 12, 2021". */
const touching = /(\b\d{4})(?=\p{Lu}\p{Ll})/gu;

export interface Style {
  /** 3/4/2023 is the fourth of March. */
  readonly monthFirst: boolean;
  /** In whose words it may be, for those who know them; else those of the calendar alone. */
  readonly lang?: string | undefined;
  readonly tongues?: Tongues | undefined;
}

/** Only days come first before dots. */
const dotted = /^\d+\./u;

function dayAndMonth(
  said: string,
  groups: Readonly<Record<string, string | undefined>>,
  { monthFirst }: Style,
) {
  if (groups.month !== undefined)
    return [Number(groups.day), months[groups.month.toLowerCase()] ?? 0] as const;
  if (groups.m !== undefined) return [Number(groups.day), Number(groups.m)] as const;
  const [first, second] = [Number(groups.first), Number(groups.second)];
  return second > 12 || (monthFirst && first <= 12 && !dotted.test(said))
    ? ([second, first] as const)
    : ([first, second] as const);
}

/**
 * The first date that `text` names, as ISO 8601 with the offset it gives: "Kamis, 04 Mei 2023 – 21:29 WIB" is
 * 2023-05-04T21:29+07:00. Undefined when it names none.
 */
export function dateIn(text: string, style: Style = { monthFirst: false }): string | undefined {
  const begun = text.slice(0, 600);
  const western = style.lang && style.tongues ? style.tongues.western(begun, style.lang) : begun;
  // Each form names a year.
  if (!/\d{4}/.test(western)) return undefined;
  const line = western.replace(touching, '$1 ').replace(/\s+/gu, ' ').slice(0, 400);
  let earliest: { index: number; date: string } | undefined;
  for (const form of forms) {
    const match = form.exec(line);
    if (!match?.groups || (earliest && match.index >= earliest.index)) continue;
    const [day, monthNumber] = dayAndMonth(match[0], match.groups, style);
    const year = Number(match.groups.year);
    if (day < 1 || day > 31 || monthNumber < 1 || monthNumber > 12 || year < 1990 || year > 2100) continue;
    const date = `${year}-${two(monthNumber)}-${two(day)}`;
    const hour = match.groups.hour ? match.groups : hourBefore(line.slice(0, match.index), date);
    earliest = { index: match.index, date: date + clock(hour) };
  }
  return earliest?.date;
}
