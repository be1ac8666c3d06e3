import { bare } from './compare.ts';
import { decoded } from './title.ts';
import { dateIn } from './visible-date.ts';

const role =
  /^(?:this \w+ was )?(?:(?:written|posted|reported|published|words|text|story|ditulis|dilaporkan|diposting|diunggah|dipublikasikan|geschrieben|escrito|scritto)\s+)?(?:by|oleh|von|par|por|door|di|da|autor(?:en|in)?|auteur|author|penulis|reporter|redaktur\s*(?:&|dan)\s*reporter|redaktur|editor|wartawan|kontributor|pewarta|jurnalis)\b\s*[:.-]?\s*|^(?:tim|laporan|red|rep)\s*:\s*|^laporan wartawan(?: [^,]+,| \S+\.\w+)\s*/iu;
const noName =
  /^(?:https?:|www\.|@)|^(?:admin|administrator|editor|staff|redaksi|author|unknown|null|undefined|none|guest|the author|anonymous|folgen|teilen|abbruch|cancel|learn more|read more|view (?:all|more) posts|information|written by|about the author|share|follow|log ?in|sign (?:in|up)|my account|.*\bby|(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?|senin|selasa|rabu|kamis|jumat|sabtu|minggu|history|sumber .*|[a-z]+(?:\.[a-z]+){2,})$/iu;
/** Day and name that touch, as two elements without a blank between them do. */
const touching = /(\p{L})(?=\d{1,2}(?:\/\d{1,2}\/| \p{L}{3,9} )\d{4})/gu;

const weekday = /^(?:mon|tue|wed|thu|fri|sat|sun|senin|selasa|rabu|kamis|jum|sabtu|minggu)/iu;

/** The word before a date is the last of the name, unless it is part of the date. */
function withoutDate(rest: string): string {
  if (!dateIn(rest)) return rest;
  const word = /^\s+(\p{L}+)/u.exec(rest)?.[1] ?? '';
  return word && !weekday.test(word) && dateIn(rest.replace(word, '')) ? ` ${word}` : '';
}

/** What somebody is, after the name. */
const occupation =
  /, ?(?:\p{L}+ ){0,2}(?:jurnalis|wartawan|kontributor|penulis|pewarta|reporter|editor|redaktur|staff writer|correspondent)$/iu;

/** A name without "By", "Oleh", "Redaktur & Reporter :", a date or an address; undefined where none is left. */
export function cleanName(text: string): string | undefined {
  if (!text) return undefined;
  let name = decoded(text)
    .replace(/<[^>]*>/gu, ' ')
    .replace(/\s+/gu, ' ')
    .replace(touching, '$1 ')
    .trim()
    .replace(/^.{4,24}\d{4}\s*(?=\p{Lu}\p{L})/u, (start) => (dateIn(start) ? '' : start));
  for (let before = ''; before !== name; ) {
    before = name;
    name = name.replace(role, '').trim();
  }
  name =
    name
      .split(/\s+[|·•–—]\s+|\s+-\s+|\s*[|·•]\s*/u)[0]
      ?.replace(/\S+@\S+/gu, '')
      .replace(
        /,?\s+(?:(?:Senin|Selasa|Rabu|Kamis|Jum.?at|Sabtu|Minggu|\p{Lu}\p{Ll}{2,5}day),\s)?(?=\d|\p{Lu}\p{L}{2,8}\.? \d).*$/u,
        withoutDate,
      )
      .replace(/\b(?:published|updated|posted|last updated|on|at)\b.*$/iu, (rest) =>
        dateIn(rest) ? '' : rest,
      )
      .replace(/,.*$/u, (rest) => (dateIn(rest) ? '' : rest))
      .replace(/ (?:re[dp]|redaktur|editor) ?:.*$| ?(?:記者|记者|기자)\s*$/iu, '')
      .replace(occupation, '')
      .replace(/,? (?:on(?: behalf of .*)?|at)$|, in\b.*$/u, '')
      .replace(/^[\s,;:/-]+|[\s,;:/✉-]+$/gu, '')
      .trim() ?? '';
  const fits =
    name.length >= 2 &&
    !/^\p{Lu}{2}$|:\s|^[([].*[)\]]$|\d[:.]\d\d/u.test(name) &&
    name.length <= 90 &&
    /\p{L}/u.test(name) &&
    !noName.test(name) &&
    !dateIn(name);
  return fits ? name : undefined;
}

const particles = 'van|von|der|den|de|da|del|di|du|dos|la|le|al|el|bin|binti|ibn';
const severalNames = new RegExp(
  `^(?:\\p{Lu}[\\p{L}\\p{M}.’'-]*[,*]?\\s?|(?:${particles}|and|und|dan|et|y|&)\\s){2,10}$`,
  'u',
);

/** Names, parted by commas and "and", with degrees after them. */
export const looksLikeNames = (names: string): boolean => severalNames.test(names);

/** In scripts without capitals: longer than a name, with a part longer than those of names. */
const sentence = /^(?=.{17})[\u3040-\u9fff\uac00-\ud7a3].*[^\s、，,・＝]{11}/u;

/** No lower-case word but those that names have; scripts without capitals pass, where they say no more than names. */
export const isPlausible = (name: string): boolean =>
  !sentence.test(name) &&
  (!/^\p{Lu}\S+ \p{Ll}/u.test(name) || new RegExp(`^\\p{Lu}\\S+ (?:${particles}) `, 'u').test(name));

/** Two to five words with capitals. */
export const looksLikeName = (name: string): boolean =>
  /^(?:\p{Lu}[\p{L}\p{M}.’'-]*\s?){1,5}$/u.test(name) && name.includes(' ');

/** Names parted by commas, each once; undefined without one. */
export function unique(names: readonly (string | undefined)[]): string | undefined {
  const known = new Map(names.flatMap((name) => (name ? [[bare(name), name] as const] : [])));
  const kept = [...known.entries()].filter(
    ([key]) => ![...known.keys()].some((other) => other !== key && other.includes(key)),
  );
  return kept.map(([, name]) => name).join(', ') || undefined;
}
