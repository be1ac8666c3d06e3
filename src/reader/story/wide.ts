import type { BodyContext } from './body-context.ts';
import { saidIn } from './said.ts';

/** A frame that scrolls what is wider than the column, by keyboard too. */
const scrolling = (name: string) => ({ role: 'group', tabindex: '0', 'aria-label': name });

/** Tables, code and formulas wider than the column scroll inside their own frames. */
export function frameWide(body: DocumentFragment, { make, speech: { words } }: BodyContext): void {
  for (const table of body.querySelectorAll('table')) {
    if (table.parentElement?.closest('table')) continue;
    const caption = table.querySelector('caption');
    const name = (caption && saidIn(caption)) || words('reader_table');
    around(table, make('div', { class: 'table', ...scrolling(name) }));
  }
  for (const code of body.querySelectorAll('pre')) {
    for (const [name, value] of Object.entries(scrolling(words('reader_code'))))
      code.setAttribute(name, value);
  }
  for (const formula of body.querySelectorAll('math[display="block"]')) {
    // It may stand in a paragraph, where no division may.
    around(formula, make('span', { class: 'formula', ...scrolling(words('reader_formula')) }));
  }
}

function around(element: Element, frame: HTMLElement): void {
  element.replaceWith(frame);
  frame.append(element);
}
