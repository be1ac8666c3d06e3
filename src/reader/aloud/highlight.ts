import { adopt, makeSheet } from '../shell/adopt-sheet.ts';

const name = 'jernih-aloud';
const css = `::highlight(${name}) { background-color: var(--mark); color: var(--ink); }`;

interface View {
  readonly CSS?: { readonly highlights?: Map<string, unknown> };
  readonly Highlight?: new (range: Range) => unknown;
}

/** Marks the sentence that is being said, without touching the story; nothing where the browser cannot. */
export function makeHighlighter(root: ShadowRoot, until: AbortSignal): (range: Range | undefined) => void {
  const view = root.ownerDocument.defaultView as (Window & View) | null;
  const highlights = view?.CSS?.highlights;
  const Highlight = view?.Highlight;
  if (!highlights || !Highlight) return () => undefined;
  adopt(root, makeSheet(root.ownerDocument, css));
  until.addEventListener('abort', () => highlights.delete(name));
  return (range) => {
    if (range) highlights.set(name, new Highlight(range));
    else highlights.delete(name);
  };
}
