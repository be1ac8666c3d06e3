import { makerFor } from '../story/make.ts';
import { trusted } from '../trusted.ts';
import type { Speech } from '../words.ts';

/** Which page this is of how many, between two buttons that turn it. */
export interface Folio {
  readonly element: HTMLElement;
  /** `page` is counted from 0. */
  show(page: number, pages: number): void;
}

/** Of a book that is read in the direction `dir`: the button on a side turns to the page on that side. */
export function makeFolio(
  page: Document,
  { words, language }: Speech,
  dir: 'ltr' | 'rtl',
  turn: (by: 1 | -1) => void,
): Folio {
  const make = makerFor(page);
  const button = (sign: string, name: string, key: string, by: 1 | -1) => {
    const attributes = { type: 'button', 'aria-label': name, title: `${name} (${key})` };
    const made = make('button', attributes, sign);
    made.addEventListener(
      'click',
      trusted(() => turn(by)),
    );
    return made;
  };
  // Where the book is read from right to left, the browser mirrors the signs.
  const [before, after] = dir === 'rtl' ? (['→', '←'] as const) : (['←', '→'] as const);
  const back = button('‹', words('reader_turn_back'), before, -1);
  const on = button('›', words('reader_turn_on'), after, 1);
  const said = make('span', { dir: 'ltr' });
  const element = make('div', { class: 'folio', dir, lang: language }, back, said, on);
  const show = (at: number, pages: number) => {
    said.textContent = words('reader_folio', at + 1, pages);
    back.ariaDisabled = at === 0 ? 'true' : null;
    on.ariaDisabled = at >= pages - 1 ? 'true' : null;
  };
  return { element, show };
}
