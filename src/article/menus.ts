import {
  attributeOf,
  closest,
  contains,
  contentOf,
  holds,
  matches,
  parentOf,
  read,
  tagOf,
} from '../clutter/markup/unclobbered.ts';
import { select, selectAny } from './select.ts';
import { holdsProse, note, story } from './steps/landmarks.ts';
import { inOneLine } from './text.ts';

const menus = ['nav', 'footer', 'aside'];
const menuRoles = ['navigation', 'contentinfo', 'complementary'];
const byRole = menuRoles.map((role) => `[role="${role}" i]`);
/** What other steps have a say in, or what may name its fields as it likes. */
const unsure = new Set([
  'body',
  'main',
  'article',
  'form',
  'object',
  'embed',
  'doc-footnote',
  'doc-endnotes',
]);
const mark = '[data-jernih]';
/** What stands in these is judged as a part of them. */
const judged = [...menus, ...byRole, 'article', 'blockquote', mark].join();
/** Each by itself: a list of them takes several times as long. */
const kept = [...story, mark];
const unread = 'script, style, svg';

/** Elements; to leave out fewer takes as long as to copy them. */
const fewest = 12;

const saidIn = (box: Element): string => contentOf(box) ?? '';

/** Its words, without what nobody reads. */
function lengthOf(box: Element): number {
  let length = inOneLine(saidIn(box)).length;
  for (const one of box.querySelectorAll(unread)) length -= one.textContent?.length ?? 0;
  return length;
}

/** Nothing in it may belong to the story, and it is no note that may sign it: set apart whatever else is on the page. */
function isMenu(box: Element): boolean {
  const around = parentOf(box);
  const [tag, role] = [tagOf(box), attributeOf(box, 'role').toLowerCase()];
  const isMargin = tag === 'aside' || role === 'complementary';
  if (unsure.has(tag) || unsure.has(role) || matches(box, mark)) return false;
  // What it says is read only where that decides.
  if ((isMargin || !box.getElementsByTagName('*')[fewest - 1]) && saidIn(box).length <= note) return false;
  if (!around || closest(around, judged)) return false;
  // A margin beside a paragraph may be a box of facts, which is told of.
  if (isMargin && holds(around, ':scope > p')) return false;
  if (kept.some((one) => box.querySelector(one)) || holdsProse(box)) return false;
  // Right after the headline it is the story's own foot.
  return (!isMargin && !holds(around, 'h1')) || lengthOf(box) > note;
}

/** Menus, feet and margins of the page itself, in document order, that `landmarks` would only take out of a copy again. */
export function menusOn(page: Document): readonly Element[] {
  const root = read(page, 'documentElement');
  // Late parts are moved before anything is decided.
  if (!root || select(root, 'template').some((mark) => /[BP]:/u.test(attributeOf(mark, 'id')))) return [];
  const isCalled = (box: Element): boolean =>
    menuRoles.includes(attributeOf(box, 'role').toLowerCase()) && !menus.includes(tagOf(box));
  const areCalled = select(root, 'div[role]').some(isCalled);
  const found: Element[] = [];
  for (const box of selectAny(root, areCalled ? [...menus, ...byRole] : menus)) {
    const last = found.at(-1);
    if (!(last && contains(last, box)) && isMenu(box)) found.push(box);
  }
  return found;
}
