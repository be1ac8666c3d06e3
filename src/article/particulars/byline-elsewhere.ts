import { selectPossible } from '../possible.ts';
import { elementsNamed } from '../select.ts';
import { wordsOf } from '../text.ts';
import { standsApart } from './apart.ts';
import { bare } from './compare.ts';
import { brokenLines } from './head-lines.ts';
import { cleanName, looksLikeName, unique } from './name.ts';

const otherStories =
  'nav, footer, [class*="related" i], [class*="comment" i], [class*="recommend" i], [class*="card" i], blockquote';

/** Capitals only where words begin: no name of a product. */
const plainName = /^\p{Lu}[\p{Ll}.’'-]+(?: \p{Lu}[\p{Ll}.’'-]*){1,3}$/u;

/** Steps from a portrait up to the box that it shares with the name. */
const nearPortrait = 4;
/** Characters that may stand in that box with it: what somebody is, a date. */
const besideName = 120;

/** A name under the headline, beside the portrait of that name; whom the headline names is whom the story is about. */
export function besidePortrait(page: Document, lines: readonly Element[]): string | undefined {
  const headline = page.querySelector('h1');
  const near = new Set(lines.map(wordsOf));
  const told = bare(wordsOf(headline ?? page.body));
  const found = new Set<string>();
  for (const portrait of page.querySelectorAll('img[alt]')) {
    const name = (portrait.getAttribute('alt') ?? '')
      .trim()
      .replace(/^\S* ?of | (?:image|photo|headshot|avatar)$|,.*$/giu, '');
    if (
      !near.has(name) ||
      !plainName.test(name) ||
      told.includes(bare(name)) ||
      standsApart(portrait, otherStories, headline)
    )
      continue;
    let box = portrait.parentElement;
    for (let step = 0; box && step < nearPortrait && wordsOf(box) === ''; step++) box = box.parentElement;
    const words = box ? wordsOf(box) : '';
    if (words.startsWith(name) && words.length < name.length + besideName && !box?.closest('h1, p, figure'))
      found.add(name);
  }
  return found.size === 1 ? [...found][0] : undefined;
}

const paragraphs = new Set(['p', 'div']);
const small = new Set(['p', 'div', 'span']);

const saysWho =
  /^ is an? .*\b(?:he|she|his|her|they|their|writer|author|editor|journalist|professional|expert|speciali\w+|\p{L}+ist|lives)\b/iu;

/** A name alone under the headline, which a paragraph farther down presents: "Sari Dewi is a …". */
export function presentedBelow(page: Document, lines: readonly Element[]): string | undefined {
  const names = lines
    .filter((line) => !line.closest('a, li, h2, h3, h4, h5, h6'))
    .map(wordsOf)
    .filter(looksLikeName);
  if (names.length === 0) return undefined;
  const told = elementsNamed(page, paragraphs)
    .filter(({ childElementCount }) => childElementCount < 8)
    .map(wordsOf);
  return names.find((name) =>
    told.some((text) => text.startsWith(name) && saysWho.test(text.slice(name.length))),
  );
}

/** "(责编：王芳、李明)": the editors, who sign where nobody else does. */
const chinese =
  /^[(（]?(?:作者|记者|記者|责编|责任编辑|編輯|编辑)\s?[:：]\s?([\p{Script=Han}、，\s·]{2,40}?)[)）]?$/u;

/** Each of these words has one of these signs; hardly any page does, and its lines need not be read one by one. */
const mayEdit = /[者編编]/u;

export function signedInChinese(page: Document): string | undefined {
  if (!mayEdit.test(page.body.textContent ?? '')) return undefined;
  for (const line of elementsNamed(page, small)) {
    if (line.childElementCount > 1 || (line.textContent?.length ?? 0) > 60) continue;
    const names = chinese.exec(wordsOf(line))?.[1];
    if (names) return unique(names.split(/[、，\s]+/u));
  }
  return undefined;
}

/** Characters around the names in their box: "By", "and", what each of them is. */
const aroundNames = 120;

/** All who sign in one box, each by a mark of their own. */
export function signedTogether(page: Document): string | undefined {
  const marked = selectPossible(page, 'a[rel~="author"], [itemprop~="author"] [itemprop~="name"]');
  if (marked.length < 2) return undefined;
  const names = marked.slice(0, 6).map(wordsOf).map(cleanName);
  let box = marked[0]?.parentElement;
  while (box && !box.contains(marked[names.length - 1] ?? box)) box = box.parentElement;
  return box && wordsOf(box).length < names.join('').length + aroundNames ? unique(names) : undefined;
}

/** What stands first in the name of a place, a house or a party. */
const noFirstName =
  '(?:Ascoli|Banca|Castel|Comune|Corte|Forza|Fratelli|Il|La|Le|Lo|Monte|New|Nuova|Piazza|Porta|Porto|Provincia|Redazione|Reggio|Regione|Sant?|Santa|Santo|Stati|Unione|Via|Vibo|Villa)(?![\\p{L}])';
const italianSignature = new RegExp(`^di (?!${noFirstName})(?:\\p{Lu}[\\p{L}’'-]+ ?){2,4}$`, 'u');

/** In other languages "di" stands before a place. */
export const signedInItalian = (lines: readonly Element[]): string | undefined =>
  lines
    .flatMap(brokenLines)
    .filter((line) => italianSignature.test(line))
    .map(cleanName)[0];
