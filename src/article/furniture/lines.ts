import { reports } from '../../clutter/language/reported.ts';
import { remembering } from '../../clutter/markup/remembering.ts';
import { mayBegin } from './beginnings.ts';
import { edgeForms } from './edge-forms.ts';
import { type LineForm, longestRare, rareWords } from './line-form.ts';
import { lineForms } from './line-forms.ts';

/** Who wrote it, under the story: "Sari Dewi is a freelance writer …". Only near the foot; within a story people have jobs. */
export const biography =
  /^(?:\p{Lu}[\p{L}\p{M}.’'-]*,? ){1,4}(?:is|was|has been|works as|adalah|merupakan|ist|est|es|è) (?:an? |the |our |seorang |ein |eine |une? |una? )?(?:[\p{L}-]+ ){0,4}(?:[Ww]riter|[Rr]eporter|[Ee]ditor|[Jj]ournalist|[Cc]orrespondent|[Aa]uthor|researcher|[Cc]olumnist|[Bb]logger|photojournalist|wartawan|jurnalis|penulis|journalistin|redakteur(?:in)?|journaliste|periodista|giornalista)\b/u;

/** Titles of lists of other stories that the detectors' phrases do not hold word by word. */
export const listTitle =
  /^(?:(?:other|more|see) )?(?:related|recommended|popular|latest|recent|similar|further|trending) (?:articles?|posts?|stories|reading|reads|content|topics|guides|resources|news)\b|^you (?:might|may) (?:also )?enjoy|^(?:other|more) posts you (?:might|may)|^what other(?:s| people) are (?:reading|watching)|^(?:more|other) .{1,30} (?:posts|articles|stories|guides|you (?:might|may) (?:like|love|enjoy))$|^(?:good )?articles to read|^(?:related|next steps):?$|^(?:read )?more (?:from|on|about|in) .{2,40}$|^if you (?:liked|enjoyed|like|enjoy) this\b.{0,24}\b(?:you|check)\b|^(?:previous|next) (?:article|post|story)$|^(?:das neueste aus|neueste|mehr themen|mehr zum thema|weitere (?:artikel|themen|nachrichten)|das könnte (?:sie|di[cr]h?)).{0,30}$|^(?:おすすめ|関連|人気).{0,12}$/iu;

/** Where a line stands, and what it is. */
interface Place {
  /** Before the first paragraph or after the last. */
  readonly atEdge: boolean;
  /** A heading or an item, and no link. */
  readonly isLabel: boolean;
}

const known = [...lineForms, ...edgeForms];

/** Most lines are none of the forms: those that a line of these two signs, in small letters, may have, in order. */
const formsFor = (forms: readonly LineForm[]) =>
  remembering(([letter = '', sign = '']: string) =>
    letter ? forms.filter((form) => mayBegin(form, letter, sign)) : forms,
  );
const knownFor = formsFor(known);
const moreFor = remembering(formsFor, new WeakMap());

/** Why the line is furniture, or undefined; `more`: forms that not every page needs. */
export function furnitureLine(
  text: string,
  { atEdge, isLabel }: Place,
  more: readonly LineForm[],
): string | undefined {
  const line = text.replaceAll("'", '’');
  const saysRare = line.length <= longestRare && rareWords.test(line);
  const says = (form: LineForm) =>
    line.length <= form.longest &&
    (saysRare || !form.isRare) &&
    (atEdge || !form.atEdge) &&
    !(form.sparesLabels && (isLabel || /[^.]\.$|[”"?]$/u.test(line))) &&
    form.form.test(line);
  const beginning = /^[a-z](?:[\0-\x7f]|$)?/i.exec(line)?.[0].toLowerCase() ?? '';
  const reason = (knownFor(beginning).find(says) ?? moreFor(more)(beginning).find(says))?.reason;
  return reason && !reports.test(line) ? reason : undefined;
}
