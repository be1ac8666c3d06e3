import { attributeOf, closest, contentOf, matches, parentOf, read } from '../clutter/markup/unclobbered.ts';
import { select, selectAny } from './select.ts';
import { holdsProse, note, story } from './steps/landmarks.ts';
import { inOneLine } from './text.ts';

const menus = ['nav', 'footer', '[role="navigation" i]', '[role="contentinfo" i]'];
/** What other steps have a say in, or what may name its fields as it likes. */
const unsure = 'body, main, article, aside, form, object, embed, [role="complementary" i], [data-jernih]';
/** What stands in these is judged as a part of them. */
const judged = [
  ...menus,
  'aside',
  '[role="complementary" i]',
  'article',
  'blockquote',
  '[data-jernih]',
].join();
const unread = 'script, style, svg';

/** Long, with nothing in it that may belong to the story: set apart whatever else is on the page. */
function isMenu(box: Element): boolean {
  const text = contentOf(box) ?? '';
  if (text.length <= note) return false;
  const around = parentOf(box);
  if (matches(box, unsure) || (around && closest(around, judged))) return false;
  if (box.querySelector(`${story}, [data-jernih]`)) return false;
  let length = inOneLine(text).length;
  for (const one of box.querySelectorAll(unread)) length -= one.textContent?.length ?? 0;
  return length > note && !holdsProse(box);
}

/** Menus and feet of the page itself, in document order, that `landmarks` would only take out of a copy again. */
export function menusOn(page: Document): readonly Element[] {
  const root = read(page, 'documentElement');
  // Late parts are moved before anything is decided.
  if (!root || select(root, 'template').some((mark) => /[BP]:/u.test(attributeOf(mark, 'id')))) return [];
  return selectAny(root, menus).filter(isMenu);
}
