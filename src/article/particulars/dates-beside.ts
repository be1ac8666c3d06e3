import { brokenLines, headlineOf } from './head-lines.ts';
import { isOfAnother } from './of-another.ts';
import { dateIn, type Style } from './visible-date.ts';

/** What stands before the day of publication. */
const label =
  '^(?:published|posted|publication date|date published|diterbitkan|dipublikasikan|terbit|tayang|veröffentlicht|publié|publicado|pubblicato|gepubliceerd)(?: (?:on|am|el|em|il|le|op|pada))?:?';
export const published = new RegExp(`${label}$`, 'iu');
const publishedBefore = new RegExp(`${label}\\s+`, 'iu');

const changed =
  /updat|modif|review|diperbarui|a[kc]tuali[sz]|mise? à jour|aggiorn|atualiza|bijgewerkt|kemas ?kini|güncell|수정|обновл|оновл/iu;
const aside = /©|copyright|\d+ ?(?:comments?|komentar)/iu;

/** In a table of several rows, a date is one of many. */
const isData = (line: Element): boolean => (line.closest('table')?.querySelectorAll('tr').length ?? 0) > 2;

/** Who signs, up to the bar before the date; a title before a bar is another story's. */
const signedBefore = /^(?:by|oleh|par|penulis|pewarta|por|redaktur|reporter|von)\b[^|•·\d]+[|•·]/iu;

/** Each line with what it says, break by break. */
const eachIn = (lines: readonly Element[]) =>
  lines.flatMap((line) => brokenLines(line).map((said) => [line, said] as const));

/** A small line near the headline that is little but a date. */
export function besideHeadline(lines: readonly Element[], style: Style): string | undefined {
  for (const [line, said] of eachIn(lines)) {
    const [text = ''] = said.replace(signedBefore, '').replace(publishedBefore, '').split(changed);
    const date = text.length <= 60 && /\p{Nd}{4}/u.test(text) ? dateIn(text, style) : undefined;
    if (
      date &&
      !aside.test(text) &&
      text.replace(/[^\p{L}]/gu, '').length <= 30 &&
      !line.matches('h2, h3, h4') &&
      !isData(line) &&
      !isOfAnother(line, headlineOf(line.ownerDocument) ?? null)
    )
      return date;
  }
  return undefined;
}

/** As a label says it: "a review" and "live updates" are none. */
const changeLabel =
  /(?:last (?:updat|modif)\p{L}*|update(?=\s*[:|\p{Nd}])|updated|modified|modifi[ée]e?|reviewed|diperbarui|diupdate|a[kc]tuali[sz]\p{L}+|mise? à jour|aggiorna\p{L}+|atualiza\p{L}+|bijgewerkt|kemas ?kini(?: terakhir)?|stand(?=: ?\d)|güncelle\p{L}+|수정|обновлен\p{L}|оновлен\p{L})(?!\p{L})/iu;
/** Characters of a line that tells the day of a change alone. */
const longestAlone = 90;
const publication = /publi|posted|terbit|tayang/iu;
/** Between the label and the date: "on Monday, May". */
const mostWords = 3;
/** Characters after the label. */
const furthest = 50;

/** What a small line near the headline says after the word for a change, and little else. */
export function changedBeside(lines: readonly Element[], style: Style): string | undefined {
  for (const [, said] of eachIn(lines)) {
    const [ahead = '', behind = ''] = said.split(changeLabel, 2);
    // What is longer tells both days; a sentence tells of what else has changed.
    if (said.length > longestAlone && !publication.test(said) && !dateIn(ahead, style)) continue;
    const [after = ''] = behind.slice(0, furthest).split(publication);
    const between = /^\P{Nd}*/u.exec(after)?.[0].match(/[\p{L}\p{M}]+/gu) ?? [];
    const date = between.length <= mostWords ? dateIn(after, style) : undefined;
    if (date) return date;
  }
  return undefined;
}
