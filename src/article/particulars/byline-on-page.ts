import { holds } from '../blocks.ts';
import { possibleOn, selectPossible } from '../possible.ts';
import { elementsNamed } from '../select.ts';
import { wordsOf } from '../text.ts';
import { standsApart } from './apart.ts';
import { besidePortrait, presentedBelow, signedInChinese, signedInItalian } from './byline-elsewhere.ts';
import { bare } from './compare.ts';
import { brokenLines, firstLine } from './head-lines.ts';
import { cleanName, isPlausible, looksLikeName, looksLikeNames, unique } from './name.ts';
import type { Tongues } from './tongues.ts';
import { dateIn } from './visible-date.ts';

const marks = [
  '[itemprop~="author"] [itemprop~="name"]',
  '[itemprop~="author"]',
  'a[rel~="author"]',
  '[class*="byline" i] [class*="name" i]',
  '[class*="byline" i] a',
  '[class*="byline" i]',
  '[class*="author-name" i], [class*="author_name" i], [class*="authorname" i]',
  '[class*="author" i] a',
  '[class*="author" i]',
  '[class*="penulis" i], [class*="reporter" i], [class*="writer" i]',
  'p.waktu',
];
const elsewhere =
  'nav, footer, aside, li, [class*="related" i], [class*="comment" i], [class*="sidebar" i], [id*="sidebar" i], [class*="recommend" i], blockquote';

/** Called after the author, and none: what is said of one, and doors. */
const noAuthor =
  '[class*="description" i], [class*="job" i], [class*="follow" i], [class*="login" i], [class*="bio" i]';

const authorMarks =
  '[class*="byline" i] a, [itemprop~="author"], a[rel~="author"], [class*="author-name" i], [class*="author_name" i], [class*="type-author" i], [class*="meta-author" i], [class~="author" i]';
const otherStories =
  'nav, footer, [class*="related" i], [class*="comment" i], [class*="recommend" i], [class*="card" i], blockquote';

/** Characters of the source, blanks and all; what is longer says more than a name. */
const longestMark = 1000;
const editorMarks = '[class*="author" i], [class*="editor" i], [class*="redaktur" i], p.waktu';

/** Whom the page itself calls its editor: some systems give them to machines as the author. */
export const editorsOf = (page: Document): readonly string[] =>
  selectPossible(page, editorMarks)
    .filter(({ textContent }) => (textContent?.length ?? 0) < longestMark)
    .map((element) => /^(?:editor|redaktur)\s*:\s*(.{2,60})$/iu.exec(wordsOf(element))?.[1])
    .map((name) => bare(name ?? ''))
    .filter(Boolean);

const signs =
  /^(?:(?:written|posted|authored|article|ditulis) (?:by|oleh)|authors?|author\(s\)|contributors?|pewarta|penulis|(?:redaktur & )?reporter|jurnalis|wartawan)(?: ?:? (.+)|:?)$/iu;

/** What somebody is may follow the name, up to the sentence's end. */
const saidInFull =
  /^(?:[Tt]his (?:blog )?(?:article|post|story) (?:was|is) written by|By:(?=[^,]+$)) ((?:\p{Lu}[\p{L}\p{M}.’'-]* ?){2,4})(?=[,.(]|$)/u;

/** What stands after a label, in the next element or beside it. */
function after(label: Element): string {
  const next = label.nextElementSibling;
  const items = [...(next?.querySelectorAll('li') ?? [])].map(wordsOf).join(', ');
  const beside = label.nextSibling?.nodeType === 3 ? wordsOf(label.nextSibling) : '';
  return beside || items || (next ? wordsOf(next) : '');
}

const signing = new Set('p div span h2 h3 h4 h5 h6 strong b dt'.split(' '));
/** Fewer than 300 characters, which begin as all that says who signs. */
const maySign = /^(?=\s*[abcdjprtw])[\s\S]{0,299}$/i;

/** "Written by Sari Dewi", or a name after the label "Author", anywhere on the page; undefined where several are named so. */
function written(page: Document): string | undefined {
  const names = elementsNamed(page, signing)
    .filter((element) => !holds(element, 'p, div') && maySign.test(element.textContent ?? ''))
    .map((element) => {
      const whole = wordsOf(element);
      const match =
        (whole.length < 90 ? (signs.exec(firstLine(element)) ?? signs.exec(whole)) : null) ??
        saidInFull.exec(whole);
      return match && !element.closest('[class*="comment" i]') ? (match[1] ?? after(element)) : '';
    })
    .map((name) => {
      const cleaned = cleanName(name);
      return looksLikeNames(name) || looksLikeNames(cleaned ?? '') ? cleaned : undefined;
    })
    .filter((name) => name !== undefined);
  return new Set(names.map(bare)).size === 1 ? names[0] : undefined;
}

const personIcons =
  'i[class*="user" i], i[class*="person" i], i[class*="author" i], svg[class*="user" i], svg[class*="person" i]';

/** A name after the sign of a person, in the story's head. */
function besideIcon(page: Document): string | undefined {
  const headline = page.querySelector('h1');
  for (const icon of selectPossible(page, personIcons)) {
    const line = icon.parentElement;
    if (!line || wordsOf(icon) !== '' || standsApart(line, otherStories, headline)) continue;
    const name = wordsOf(line);
    if (looksLikeName(name)) return cleanName(name);
  }
  return undefined;
}

/** A box for the author alone may be an `aside`. */
const ownBox = (element: Element): Element =>
  (element.matches('aside') ? element.parentElement : element) ?? element;

/** The whole line where a link is only the end of it: "red, Kabar/Agenturen". */
const lineOf = (element: Element): string => {
  const parts = [...element.querySelectorAll('a, li:not(:has(a))')].map(wordsOf);
  if (parts.length > 1 && parts.every(looksLikeName)) return parts.join(', ');
  const line = element.matches('a') ? element.parentElement : null;
  const whole = line?.childElementCount === 1 ? wordsOf(line) : '';
  return /^[^\s:]+(?:, \S*)?\/\S+$/u.test(whole) ? whole : firstLine(element);
};

/** The first mark that holds names, in the story's head before its foot. */
export function markedByName(page: Document, edited: readonly string[]): string | undefined {
  const headline = page.querySelector('h1');
  const marked = selectPossible(page, marks.join(', '));
  const none = possibleOn(page, noAuthor);
  for (const mark of marks) {
    const asked = possibleOn(page, mark);
    const names = marked
      .filter((element) => element.matches(asked))
      .filter((element) => !standsApart(ownBox(element), elsewhere, headline) && !element.matches(none))
      .slice(0, 6)
      .map(lineOf)
      .filter((text) => text.length < 120)
      .map(cleanName)
      .filter((name) => name !== undefined)
      .filter(isPlausible)
      .filter((name) => !edited.includes(bare(name)));
    const first = names[0];
    if (first) return mark.includes('[class*="author" i]') ? first : unique(names.slice(0, 4));
  }
  return undefined;
}

/** A link beside a byline leads to whoever wrote it. */
const mayLead = (element: Element): boolean =>
  !element.matches('[class*="byline" i] a') || authorPage.test(element.getAttribute('href') ?? '');

/** In a list or a column beside the story, where a page marks one name alone as its author. */
function marked(page: Document): string | undefined {
  const headline = page.querySelector('h1');
  const names = selectPossible(page, authorMarks)
    .filter((element) => !standsApart(element, otherStories, headline) && mayLead(element))
    .map((element) => cleanName(wordsOf(element)))
    .filter((name) => name !== undefined);
  return new Set(names.map(bare)).size === 1 ? names[0] : undefined;
}

const signed =
  /^(?:(?:(?:written |posted |words |story |authored )?by|oleh|von|par|por|door|author|penulis|reporter|text|ditulis oleh|laporan wartawan)\b\s*:?|re[dp]\s?:)\s+(?=\p{Lu}|\d\p{L})/iu;
const label = /^(?:(?:written|posted|article|words|story) )?by:?$|^(?:oleh|penulis|author|von|par)\s*:?$/iu;
const authorPage =
  /\/(?:authors?|autore?s?|autor(?:en|in)?|penulis|writers?|contributors?|by|profile|people|team|staff|user|users)\/[^/]+/iu;

/** Characters. */
const longestLine = 120;

/** Who signs in a line: "By Sari Dewi", "20/12/2025 by Sari Dewi". */
function signatureIn(text: string): string | undefined {
  const credit = text.slice(0, longestLine).replace(/^.{0,30}\d{4}\W+(?=by\s)/u, '');
  const name = signed.test(credit) ? cleanName(credit) : undefined;
  return name && name.split(' ').length <= 8 ? name : undefined;
}

/** "By <a>Sari Dewi</a>": the names are lines of their own. */
function signatureAround(line: Element): string | undefined {
  const box = line.parentElement;
  const text = box ? wordsOf(box).slice(0, longestLine) : '';
  const name = wordsOf(line);
  const before = box?.firstChild?.nodeType === 3 ? signatureIn(wordsOf(box.firstChild)) : undefined;
  if (before || !box || !text.replace(signed, '').startsWith(name) || !signed.test(text)) return before;
  const others = [...box.children].map(wordsOf).filter((other) => looksLikeNames(other));
  return others.length > 1 ? unique(others.map(cleanName)) : cleanName(name);
}

/** In the line itself, with nothing but the name where that is its only link; else around it. */
function signatureAt(line: Element): string | undefined {
  const name = brokenLines(line).map(signatureIn).find(Boolean);
  const [link, ...more] = line.querySelectorAll('a');
  const linked = link && more.length === 0 ? cleanName(wordsOf(link)) : undefined;
  return linked && name?.startsWith(linked) ? linked : (name ?? signatureAround(line));
}

/** The signature under the headline, with its "By". */
export function signatureOf(lines: readonly Element[]): string | undefined {
  for (const line of lines) {
    const name = signatureAt(line);
    if (name) return name;
  }
  return undefined;
}

/** A small line near the headline that says who signed, or links to a person. */
function besideHeadline(lines: readonly Element[]): string | undefined {
  for (const line of lines) {
    const around = line.matches('time') ? line.parentElement : line;
    const text = wordsOf(around ?? line).slice(0, longestLine);
    if (label.test(text)) {
      const named = line.nextElementSibling;
      if (named && looksLikeNames(wordsOf(named))) return cleanName(wordsOf(named));
    }
    const [first = '', ...more] = text.split(/\s*[|•·]\s*/u);
    if (more.some((part) => dateIn(part)) && looksLikeName(first)) return cleanName(first);
    const name = signatureAt(around ?? line);
    if (name) return name;
  }
  const linked = lines.find((line) => {
    const link = line.closest('a[href]');
    return (
      link &&
      authorPage.test(link.getAttribute('href')?.replace(/^.*youtube.*$/u, '') ?? '') &&
      looksLikeName(wordsOf(line))
    );
  });
  return linked && cleanName(wordsOf(linked));
}

interface Signing {
  readonly edited: readonly string[];
  readonly lang: string | undefined;
  readonly signer?: Tongues['signer'] | undefined;
}

/** Where a page shows who wrote it, the likeliest places first. `edited`: names that are its editors' alone. */
export function* seenOn(page: Document, lines: () => readonly Element[], { edited, lang, signer }: Signing) {
  yield markedByName(page, edited);
  yield besideHeadline(lines());
  if (lang?.startsWith('it')) yield signedInItalian(lines());
  if (signer)
    yield lines()
      .map(wordsOf)
      .map(signer)
      .map((name = '') => cleanName(name))
      .find(Boolean);
  yield marked(page);
  yield besideIcon(page);
  yield written(page);
  yield besidePortrait(page, lines());
  yield presentedBelow(page, lines());
  yield signedInChinese(page);
}
