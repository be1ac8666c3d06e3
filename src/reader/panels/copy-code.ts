import { enclose } from '../shell/enclave.ts';
import type { Stage } from '../shell/stage.ts';
import { makerFor } from '../story/make.ts';
import { trusted } from '../trusted.ts';
import { copyText } from './clipboard.ts';

/** Some sites break the lines of code by elements. */
function textOf(code: Element): string {
  const copy = code.cloneNode(true) as Element;
  for (const line of copy.querySelectorAll('br')) line.replaceWith('\n');
  return copy.textContent;
}

/** Puts a button at the head of every block of code that has none, which copies it and says so. What it stands in is no part of the story's text. */
export function offerCopies({ article, frame, speech: { words, language } }: Stage): void {
  const make = makerFor(article.ownerDocument);
  for (const code of article.querySelectorAll('pre:not(.copy + pre)')) {
    const place = make('div', { class: 'copy' });
    const said = make('span', { role: 'status' });
    const button = make('button', { type: 'button' }, words('reader_copy'));
    const copy = async () => {
      said.textContent = '';
      const isCopied = await copyText(frame, textOf(code));
      said.textContent = words(isCopied ? 'reader_copied' : 'reader_not_copied');
    };
    button.addEventListener('click', trusted(copy));
    enclose(place, make('p', { class: 'copy', lang: language }, said, button));
    code.before(place);
  }
  // On a later page of the story a block may have moved on.
  for (const place of article.querySelectorAll('.copy:not(:has(+ pre))')) place.remove();
}
