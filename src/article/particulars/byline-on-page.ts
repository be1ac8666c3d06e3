import { possibleOn } from '../possible.ts';
import { wordsOf } from '../text.ts';
import { standsApart } from './apart.ts';
import { bare } from './compare.ts';
import { cleanName, looksLikeName, unique } from './name.ts';
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
  'nav, footer, aside, li, [class*="related" i], [class*="comment" i], [class*="sidebar" i], [class*="recommend" i], blockquote';

const authorMarks =
  '[itemprop~="author"], a[rel~="author"], [class*="author-name" i], [class*="author_name" i], [class*="type-author" i], [class*="meta-author" i], [class~="author" i]';
const otherStories =
  'nav, footer, [class*="related" i], [class*="comment" i], [class*="recommend" i], [class*="card" i], blockquote';

const editorMarks = '[class*="author" i], [class*="editor" i], [class*="redaktur" i]';

/** Whom the page itself calls its editor: some systems give them to machines as the author. */
export const editorsOf = (page: Document): readonly string[] =>
  [...page.querySelectorAll(possibleOn(page, editorMarks))]
    .map((element) => /^(?:editor|redaktur)\s*:\s*(.{2,60})$/iu.exec(wordsOf(element))?.[1])
    .map((name) => bare(name ?? ''))
    .filter(Boolean);

/** "Written by Sari Dewi", a line of its own anywhere on the page; undefined where two people are named so. */
function written(page: Document): string | undefined {
  const names = [...page.querySelectorAll('p, div, span')]
    .filter((element) => !element.querySelector('p, div') && (element.textContent?.length ?? 0) < 80)
    .map((element) => /^(?:written|posted|ditulis) (?:by|oleh):? (.+)$/iu.exec(wordsOf(element))?.[1])
    .map((name) => (name && looksLikeName(name) ? cleanName(name) : undefined))
    .filter((name) => name !== undefined);
  return new Set(names.map(bare)).size === 1 ? names[0] : undefined;
}

const personIcons =
  'i[class*="user" i], i[class*="person" i], i[class*="author" i], svg[class*="user" i], svg[class*="person" i]';

/** A name after the sign of a person, in the story's head. */
function besideIcon(page: Document): string | undefined {
  const headline = page.querySelector('h1');
  for (const icon of page.querySelectorAll(possibleOn(page, personIcons))) {
    const line = icon.parentElement;
    if (!line || wordsOf(icon) !== '' || standsApart(line, otherStories, headline)) continue;
    const name = wordsOf(line);
    if (looksLikeName(name)) return cleanName(name);
  }
  return undefined;
}

/** What stands before its first break. */
function firstLine(element: Element): string {
  if (!element.querySelector('br')) return wordsOf(element);
  const copy = element.cloneNode(true) as Element;
  for (const end of copy.querySelectorAll('br')) end.replaceWith('\n');
  const lines = (copy.textContent ?? '').trim().split('\n');
  return lines[0]?.replace(/\s+/gu, ' ').trim() ?? '';
}

/** The first mark that holds names, in the story's head before its foot. */
export function markedByName(page: Document, edited: readonly string[]): string | undefined {
  const headline = page.querySelector('h1');
  for (const mark of marks) {
    const names = [...page.querySelectorAll(possibleOn(page, mark))]
      .filter((element) => !standsApart(element, elsewhere, headline))
      .slice(0, 6)
      .map(firstLine)
      .filter((text) => text.length < 120)
      .map(cleanName)
      .filter((name) => name !== undefined)
      .filter((name) => !edited.includes(bare(name)));
    const first = names[0];
    if (first) return mark.includes('[class*="author" i]') ? first : unique(names.slice(0, 4));
  }
  return undefined;
}

/** In a list or a column beside the story, where a page marks one name alone as its author. */
function marked(page: Document): string | undefined {
  const headline = page.querySelector('h1');
  const names = [...page.querySelectorAll(possibleOn(page, authorMarks))]
    .filter((element) => !standsApart(element, otherStories, headline))
    .map((element) => cleanName(wordsOf(element)))
    .filter((name) => name !== undefined);
  return new Set(names.map(bare)).size === 1 ? names[0] : undefined;
}

const signed =
  /^(?:(?:written |posted |words |story )?by|oleh|von|par|por|door|author|penulis|reporter|text|ditulis oleh)\b\s*:?\s+(?=\p{Lu})/iu;
const label = /^(?:(?:written|posted|article|words|story) )?by:?$|^(?:oleh|penulis|author|von|par)\s*:?$/iu;
const authorPage =
  /\/(?:authors?|autore?s?|autor(?:en|in)?|penulis|writers?|contributors?|by|profile|people|team|staff|user|users)\/[^/]+/iu;

/** Characters. */
const longestLine = 120;

/** A small line near the headline that says who signed, or links to a person. */
function besideHeadline(lines: readonly Element[]): string | undefined {
  for (const line of lines) {
    const around = line.matches('time') ? line.parentElement : line;
    const text = wordsOf(around ?? line).slice(0, longestLine);
    if (label.test(text)) {
      const named = line.nextElementSibling;
      if (named && looksLikeName(wordsOf(named))) return cleanName(wordsOf(named));
    }
    const [first = '', ...more] = text.split(/\s*[|•·]\s*/u);
    if (more.some((part) => dateIn(part)) && looksLikeName(first)) return cleanName(first);
    const credit = text.replace(/^.{0,30}\d{4}\W+(?=by\s)/u, '');
    if (!signed.test(credit)) continue;
    const name = cleanName(credit);
    if (name && name.split(' ').length <= 8) return name;
  }
  const linked = lines.find((line) => {
    const link = line.closest('a[href]');
    return link && authorPage.test(link.getAttribute('href') ?? '') && looksLikeName(wordsOf(line));
  });
  return linked && cleanName(wordsOf(linked));
}

/** Where a page shows who wrote it, the likeliest places first. `edited`: names that are its editors' alone. */
export function* seenOn(page: Document, lines: () => readonly Element[], edited: readonly string[]) {
  yield markedByName(page, edited);
  yield besideHeadline(lines());
  yield marked(page);
  yield besideIcon(page);
  yield written(page);
}
