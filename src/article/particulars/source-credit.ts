import { blocksOf } from '../text.ts';

/** "Sumber Antara", "Source: Reuters", in the languages whose dates are read. */
const line =
  /^\W*(?:[Ss]umber(?: [Bb]erita)?|SUMBER|[Ss]ource|[Qq]uelle|[Ff]uente|[Ff]onte|[Bb]ron)\s*:?\s+(?<name>[\p{Lu}\d][^.!?]{1,60})\.?$/u;
/** "(antara/kabar)", "(ANTARA)": the agency before the desk's own code. */
const code = /\((?<name>[^()/]{2,24})(?:\/[^()]{1,30})?\)\W*$/u;
/** "dilansir dari Antara", "melansir Antara", "dikutip dari laman BMKG". */
const told =
  /\b(?:[Dd]i(?:lansir|kutip|sadur)(?: dari)?|[Mm]elansir|[Mm]engutip)\s+(?:laman |situs |akun |keterangan |dari )?(?<name>\p{Lu}[\p{L}\d.]*(?: \p{Lu}[\p{L}\d.]*){0,3})/u;
/** Lower case; a code of two desks names none of them. Sorted. */
const agencies = new Set(
  'aa afp anadolu ansa antara ap apa associated press bernama bloomberg dpa efe kyodo pa reuters sda tass xinhua yonhap'.split(
    ' ',
  ),
);
/** Lines from the end in which a credit may stand. */
const lastLines = 4;

const nameIn = (form: RegExp, text: string): string | undefined =>
  form.exec(text)?.groups?.name?.replace(/[\s.,;]+$/u, '');

/** Whom the story credits as its source, as it writes the name; undefined where it names nobody. */
export function sourceCreditOf(content: Node): string | undefined {
  const blocks = blocksOf(content);
  const last = blocks.slice(-lastLines).toReversed();
  for (const text of last) {
    const named = text.length < 80 ? nameIn(line, text) : undefined;
    if (named) return named;
    const coded = nameIn(code, text);
    if (coded && agencies.has(coded.toLowerCase())) return coded;
  }
  for (const text of blocks) {
    const named = nameIn(told, text);
    if (named) return named;
  }
  return undefined;
}
