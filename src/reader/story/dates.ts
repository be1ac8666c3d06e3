/** A moment as a reader reads it, and the same to the minute with its zone. */
export interface Dated {
  readonly words: string;
  readonly exact: string;
  readonly iso: string;
}

const dayOnly = /^\d{4}-\d{2}-\d{2}$/;
const zoneAtEnd = /([+-]\d{2}:?\d{2}|Z)$/i;

// The three zones of Indonesia have names that its readers know; `Intl` says only "GMT+7".
const indonesianZones: Readonly<Record<string, string>> = {
  '+07:00': 'WIB',
  '+08:00': 'WITA',
  '+09:00': 'WIT',
};

function zoneOf(iso: string): string | undefined {
  if (dayOnly.test(iso)) return 'UTC';
  const offset = zoneAtEnd.exec(iso)?.[1];
  if (!offset || /z/i.test(offset)) return undefined;
  return offset.includes(':') ? offset : `${offset.slice(0, 3)}:${offset.slice(3)}`;
}

function format(
  moment: Date,
  language: string,
  zone: string | undefined,
  options: Intl.DateTimeFormatOptions,
): string {
  const inZone = zone === undefined ? options : { ...options, timeZone: zone };
  return new Intl.DateTimeFormat(language, inZone).format(moment);
}

function clock(moment: Date, language: string, zone: string | undefined): string {
  const { hour12 } = new Intl.DateTimeFormat(language, { hour: 'numeric' }).resolvedOptions();
  const time = format(moment, language, zone, { hour: hour12 ? 'numeric' : '2-digit', minute: '2-digit' });
  const name = language.startsWith('id') && zone ? indonesianZones[zone] : undefined;
  return name ? `${time} ${name}` : time;
}

/** ISO 8601 in words, in the story's own time zone; undefined for what is no date. `near` is the other date of a story. */
export function inWords(iso: string, language: string, near?: Dated): Dated | undefined {
  const moment = new Date(iso);
  if (Number.isNaN(moment.getTime())) return undefined;
  const zone = zoneOf(iso);
  const weekday = near ? {} : ({ weekday: 'long' } as const);
  const day = format(moment, language, zone, {
    ...weekday,
    day: 'numeric',
    month: 'long',
    year: 'numeric',
  });
  if (dayOnly.test(iso)) return { words: day, exact: day, iso };
  const time = clock(moment, language, zone);
  const precise = { dateStyle: 'full', timeStyle: 'long' } as const;
  const words = near?.words.includes(day) ? time : `${day}, ${time}`;
  return { words, exact: format(moment, language, zone, precise), iso };
}

export type DateDoubt = 'ahead' | 'updated-first';

/** What contradicts itself in the dates of a story. A quarter of an hour is forgiven: clocks of servers differ. */
export function doubtOf(
  published: string | undefined,
  modified: string | undefined,
  now: Date,
): DateDoubt | undefined {
  const slack = 15 * 60_000;
  const first = published ? Date.parse(published) : Number.NaN;
  const last = modified ? Date.parse(modified) : Number.NaN;
  if (first > now.getTime() + slack || last > now.getTime() + slack) return 'ahead';
  const shorter = dayOnly.test(published ?? '') || dayOnly.test(modified ?? '') ? 86_400_000 : slack;
  return last < first - shorter ? 'updated-first' : undefined;
}

/** Whole years since the story was last touched; 0 where that is unknown. */
export function yearsOld(published: string | undefined, now: Date): number {
  const then = published ? Date.parse(published) : Number.NaN;
  return Number.isNaN(then) ? 0 : Math.max(0, Math.floor((now.getTime() - then) / (365.25 * 86_400_000)));
}
