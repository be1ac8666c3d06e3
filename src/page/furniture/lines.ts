import { creditWords } from '../../clutter/language/lexicons/credits.ts';
import { wordsOf } from '../../clutter/language/words.ts';
import { isControl, linkShare, linksOf } from '../../clutter/markup/links.ts';
import { holdsProse } from '../../clutter/markup/prose.ts';
import {
  attributeOf,
  closest,
  contains,
  follows,
  parentOf,
  selectIn,
  tagOf,
} from '../../clutter/markup/unclobbered.ts';
import type { Story } from '../../clutter/story.ts';
import { marks } from '../hiding/marks.ts';

/** A line after the opening of a story that may be one the site prints on every story. */
export interface Line {
  readonly element: Element;
  readonly text: string;
  /** Tag names from the line outwards, and where it stands: a sentence that happens to be the same is another line. */
  readonly shape: string;
  readonly linked: boolean;
}

const [shortest, longest] = [20, 200];
const mostLines = 60;
const mostAsked = 1500;
const blocks = 'p,div,h2,h3,h4,h5,h6,section,aside,center';
const holdsBlock = `${blocks},li,ul,ol,dl,table,blockquote,article,header,footer,figure,pre,hr`;
/** Where words are somebody's, or something can be done. */
const apart =
  'figure,figcaption,table,ul,ol,dl,pre,code,blockquote,q,form,nav,dialog,[contenteditable],[role=dialog]';
const controls = 'button,input,select,textarea,video,audio,iframe,object,embed,math,[role=button],[onclick]';
const mostlyLinked = 0.6;
const longOpening = 80;

const credits = new RegExp(`(?<!\\p{L})(?:${creditWords.join('|')})(?!\\p{L})`, 'u');
/** Sold or withheld: a reader must see why a story ends here. */
const sells =
  /subscri|langganan|log ?in|sign in|premium|member|paywall|abonn|suscri|assin|подпис|订阅|訂閱|購読|구독/;
const quoted = /^[\p{P}\s]*["“”‘«„「『]/u;
const number = /\d{3}|\d[\d\s()-]{2,}\d|@/;

/** Lines of the story's column that may be furniture, in order; never prose, never before the second paragraph of prose. */
export function linesAround({ body, column, paragraphs }: Story): Line[] {
  const prose = paragraphs.filter((paragraph) => isWritten(paragraph));
  const opening = prose[1];
  if (!opening) return [];
  const all = selectIn(column, blocks).slice(0, mostAsked);
  const last = all.findLast((block) => selectIn(block, holdsBlock).length === 0 && isWritten(block));
  const lines: Line[] = [];
  for (const element of all) {
    if (lines.length >= mostLines) break;
    if (!follows(opening, element) || !isLeaf(element)) continue;
    const text = wordsOf(element, longest + 1);
    if (!mayBeFurniture(text) || !mayGo(element)) continue;
    const linked = linkShare(element) >= mostlyLinked;
    const isAfterAll = !contains(body, element) && last !== undefined && follows(last, element);
    if (linked || isAfterAll) lines.push({ element, text, shape: shapeOf(element, body), linked });
  }
  return lines;
}

const isWritten = (block: Element): boolean =>
  wordsOf(block, longOpening + 1).length >= longOpening && linkShare(block) < mostlyLinked;

const isLeaf = (element: Element): boolean => selectIn(element, holdsBlock).length === 0;

const mayBeFurniture = (text: string): boolean =>
  text.length >= shortest &&
  text.length <= longest &&
  !credits.test(text) &&
  !sells.test(text) &&
  !quoted.test(text) &&
  !number.test(text);

const mayGo = (element: Element): boolean =>
  closest(element, apart) === null &&
  closest(element, `[${marks.kind}]`) === null &&
  selectIn(element, controls).length === 0 &&
  !holdsProse(element) &&
  !linksOf(element).some((link) => isControl(link) || /^(?:mailto|tel):/i.test(attributeOf(link, 'href')));

function shapeOf(element: Element, body: Element): string {
  const tags = [contains(body, element) ? 'in' : 'after'];
  let outer: Element | null = element;
  for (let climbed = 0; climbed < 3 && outer !== null && outer !== body; climbed += 1) {
    tags.push(tagOf(outer));
    outer = parentOf(outer);
  }
  return tags.join(' ');
}
