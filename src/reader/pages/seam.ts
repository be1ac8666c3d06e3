import { enclose } from '../shell/enclave.ts';
import type { Make } from '../story/make.ts';
import { trusted } from '../trusted.ts';
import type { Speech, Words } from '../words.ts';

/** The quiet mark between two pages of a story. */
export interface Seam {
  readonly element: HTMLElement;
  /** The page is on its way. */
  wait(page: number): void;
  /** The page follows. */
  join(page: number): void;
  /** Why the page is not to be had; `again` tries once more. */
  fail(why: Parameters<Words>, again: () => void): void;
}

export function makeSeam(make: Make, { words, language }: Speech): Seam {
  const element = make('div', { class: 'seam' });
  const line = make('p', { class: 'seam', lang: language, role: 'status' });
  enclose(element, line);
  return {
    element,
    wait: (page) => line.replaceChildren(words('reader_page_coming', page)),
    join: (page) => line.replaceChildren(words('reader_page', page)),
    fail: (why, again) => {
      const button = make('button', { type: 'button' }, words('reader_try_again'));
      button.addEventListener('click', trusted(again));
      line.replaceChildren(words(...why), button);
    },
  };
}
