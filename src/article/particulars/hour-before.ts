import { zones } from './calendar.ts';

const known = Object.keys(zones).join('|');
/** An hour at the end of what stands before a day, with a sign that it is one: how long a video is is written so, too. */
const form = new RegExp(
  String.raw`(?<![\d.:\p{L}])(?<said>(?:pukul|jam|um|at|à|às|las|alle|ore|om) )?(?<hour>[01]?\d|2[0-3])(?:[:.]|(?<h>h))(?<minute>[0-5]\d) ?(?<half>[ap]\.?m\b\.?)?(?<sign>uhr|uur|h|hrs?)? ?\(?(?:(?<zone>${known})\b|[ecp]t\b)?\)?(?<comma>(?<=\d\d:\d\d),)? ?[,–—·|-]? ?(?:(?:on|am|le|op|del?|pada|il) )?(?:(?<weekday>\p{L}[\p{L}-]+)[.,]{0,2} )?$`,
  'iu',
);

const tongues = ['id', 'en', 'ms', 'de', 'fr', 'es', 'pt', 'nl', 'it'];

/** The word is what the day is called, in full or short. */
function isWeekday(word: string, day: string): boolean {
  const [year = 0, month = 1, date] = day.split('-').map(Number);
  // A day that no month has is not refused so.
  const moment = Date.UTC(year, month - 1, date);
  return tongues.some((lang) =>
    new Intl.DateTimeFormat(lang, { weekday: 'long', timeZone: 'UTC' })
      .format(moment)
      .toLowerCase()
      .startsWith(word.toLowerCase()),
  );
}

/** "21:29 WIB, Kamis, " before "4 Mei 2023": the parts of a clock; `day` in ISO 8601. */
export function hourBefore(before: string, day: string): Readonly<Record<string, string | undefined>> {
  const said = form.exec(before.slice(-60))?.groups;
  if (!said || !(said.said || said.h || said.half || said.sign || said.zone || said.comma)) return {};
  return !said.weekday || isWeekday(said.weekday, day) ? said : {};
}
