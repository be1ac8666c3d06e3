import type { BodyContext } from './body.ts';

/** A table wider than the column scrolls inside its own frame, by keyboard too. */
export function wrapTables(body: DocumentFragment, { make, speech }: BodyContext): void {
  for (const table of body.querySelectorAll('table')) {
    if (table.parentElement?.closest('table')) continue;
    const name = table.querySelector('caption')?.textContent.trim() || speech.words('reader_table');
    const frame = make('div', { class: 'table', role: 'group', tabindex: '0', 'aria-label': name });
    table.replaceWith(frame);
    frame.append(table);
  }
}
