import type { BareDraft, Clearing } from '../draft.ts';
import { select } from '../select.ts';

/** Parts that arrived late, as React marks them. */
const latePartsIn = (root: Element): readonly Element[] =>
  select(root, '[hidden]').filter(({ id }) => id.includes('S:'));

/** Comments that open and close a part that was still waited for, as React writes them. */
const opens = /^\$[?!]?$/u;
const closes = '/$';

/** Takes out what was shown meanwhile, from the mark to the end of its part; where no end is marked, nothing. */
function dropPlaceholder(mark: Element): void {
  const shown: ChildNode[] = [];
  let level = 0;
  for (let at = mark.nextSibling; at; at = at.nextSibling) {
    if (at.nodeType === 8 && at.nodeValue === closes && level-- === 0) {
      for (const node of shown) node.remove();
      return;
    }
    if (at.nodeType === 8 && opens.test(at.nodeValue ?? '')) level++;
    shown.push(at);
  }
}

/**
 * Puts the parts of a page that a server sent late, hidden at its end, where a script would have put them. A page that
 * was saved or fetched has not run that script.
 */
export const streamed: Clearing = {
  name: 'streamed',
  clear({ page }: BareDraft): void {
    const parts = latePartsIn(page.body);
    const marks = new Map(
      parts.length > 0 ? select(page.body, 'template').map((mark) => [mark.id, mark]) : [],
    );
    for (const part of parts) {
      const mark = ['B:', 'P:']
        .map((kind) => marks.get(part.id.replace('S:', kind)))
        .find((element) => element !== undefined);
      if (!mark || part.contains(mark)) {
        part.removeAttribute('hidden');
        continue;
      }
      if (mark.id.includes('B:')) dropPlaceholder(mark);
      mark.replaceWith(...part.childNodes);
      part.remove();
    }
  },
};
