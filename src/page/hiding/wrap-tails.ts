import { isText } from '../../clutter/markup/unclobbered.ts';
import type { Cleaning } from '../between-scripts/cleaning-desk.ts';
import { whenQuiet } from '../when.ts';

/**
 * Wraps the bare text that is found at the end of paragraphs, once the page is quiet, and hides it with the rest; the same
 * text nodes are put back when the cleaning or their row ends. What was seen before keeps its place.
 */
export function wrapTails({ hid, until }: Cleaning): void {
  hid.add((entries, { fresh, keep }) => {
    for (const { finding, hidden, end } of entries)
      for (const text of finding.tail ?? []) {
        if (!isText(text) || !text.data.trim()) continue;
        const { ownerDocument: page } = text;
        const life = AbortSignal.any([until, end.signal]);
        const wrap = () => {
          const span = page.createElement('span');
          text.replaceWith(span);
          span.append(text);
          life.addEventListener('abort', () => span.replaceWith(...span.childNodes));
          if (fresh) keep([span], life);
          hidden.elements.push(span);
          hidden.mark([span]);
        };
        whenQuiet(page, wrap, life);
      }
  });
}
