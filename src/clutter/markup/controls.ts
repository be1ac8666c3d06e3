import type { Opening } from '../language/opening.ts';
import type { Phrases } from '../language/phrases.ts';
import { isNamed, plain, wordsOf } from '../language/words.ts';
import { attributeOf, selectIn } from './unclobbered.ts';

const controls = 'button,a,span,i,div,img,svg,label,[role=button]';
const mostAsked = 60;
const sign = /^[×✕✖✗╳]|^x$/;
const closeName = /\b(?:(?:btn)?close(?:btn|button)?|dismiss|tutup)\b/;

/** Something in it that closes it: what can be closed was laid over the page. */
export const hasClose = (element: Element, { closes }: Phrases): boolean =>
  selectIn(element, controls)
    .slice(0, mostAsked)
    .some((control) => isClose(control, closes));

function isClose(control: Element, closes: Opening): boolean {
  if (isNamed(control, closeName)) return true;
  const label =
    attributeOf(control, 'aria-label') || attributeOf(control, 'alt') || attributeOf(control, 'title');
  return [plain(label), wordsOf(control, 24)].some((words) => sign.test(words) || closes.test(words));
}
