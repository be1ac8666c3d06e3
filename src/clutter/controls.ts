import { attributeOf, selectIn } from './unclobbered.ts';
import { nameTokens, plain, wordsOf } from './words.ts';

const controls = 'button,a,span,i,div,img,svg,label,[role="button"]';
const mostAsked = 60;
const closes =
  /^(?:[×✕✖✗╳]|x$|x close$|close|tutup|dismiss|no,? thanks|not now|nanti saja|schließen|cerrar|fermer|fechar|chiudi|kapat|sluiten|zamknij|đóng|закрыть|閉じる|关闭|關閉|닫기|بستن|إغلاق|बंद करें|বন্ধ)/;
const closeNames = new Set(['close', 'closebtn', 'closebutton', 'dismiss', 'tutup', 'btnclose']);

/** Something in it that closes it: what can be closed was laid over the page. */
export const hasClose = (element: Element): boolean =>
  selectIn(element, controls).slice(0, mostAsked).some(isClose);

function isClose(control: Element): boolean {
  for (const token of nameTokens(control)) if (closeNames.has(token)) return true;
  const label =
    attributeOf(control, 'aria-label') || attributeOf(control, 'alt') || attributeOf(control, 'title');
  return closes.test(plain(label)) || closes.test(wordsOf(control, 12));
}
