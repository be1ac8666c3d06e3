import { blocksOf } from '../text.ts';

/** "Sumber Antara", "Source: Reuters", "Quelle: dpa", but not "Sumber: istimewa"; "(antara/kabar)", with the desk's own code after the agency. */
const atEnd =
  /^[^\p{L}\p{N}]*(?:(?:Sumber|SUMBER|Source|Quelle|Fuente|Fonte|Bron)(?: [Bb]erita)? ?:?|sumber ?:) (\p{Lu}[^.!?]{1,60})\.?$|^\(?(?:Sumber|Source|Quelle|Fuente|Fonte|Bron) ?: ?(?=\p{Ll}*(?:[\p{Lu}\d]|\.\p{Ll}|(?:com|news)\b)|(?:afp|ansa|antara|ap|apa|dpa|efe|epd|reuters|sid|xinhua)\b)([\p{L}\d]+(?:\.\p{Ll}+)*)\)?\.?$|\(([Aa]ntara|ANTARA|[Rr]euters|AFP|AP|[Aa]nt|[Xx]inhua|[Dd]pa)(?:\/[^()]+)?\)[^\p{L}\p{N}]*$/u;
/** "dilansir dari Antara", "melansir Antara", "dikutip dari laman BMKG". */
const told =
  /\b(?:[Dd]i(?:lansir|kutip)(?: dari)?|[Mm]elansir|[Mm]engutip) (?:(?:laman|laporan|resmi|situs) )*((?:\p{Lu}|\p{Ll}+(?=\p{Lu}|\.\p{Ll}))[\p{L}\d.]*(?: \p{Lu}[\p{L}\d.]*){0,3})/u;
/** No credit does without one of these: most stories have none, and are not read line by line. */
const mayCredit =
  /[Ss]umber|SUMBER|Source|Quelle|Fuente|Fonte|Bron|lansir|kutip|ngutip|\((?:[Aa]nt|ANT|[Rr]eut|AFP|AP|[Xx]inh|[Dd]pa)/u;
/** Lines from the end in which a credit may stand. */
const lastLines = 4;

/** Whom the story credits as its source, as it writes the name; undefined where it names nobody. */
export function sourceCreditOf(content: Node): string | undefined {
  if (!mayCredit.test(content.textContent ?? '')) return undefined;
  const blocks = blocksOf(content);
  const credits = [
    ...blocks.slice(-lastLines).map((line) => atEnd.exec(line)),
    ...blocks.map((line) => told.exec(line)),
  ];
  const found = credits.find(Boolean);
  return (found?.[1] ?? found?.[2] ?? found?.[3])?.replace(/\W+$/u, '');
}
