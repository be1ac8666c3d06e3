import { adopt, makeSheet } from '../shell/adopt-sheet.ts';

const name = 'jernih-passage';
/** Below what is being read aloud. */
const css = `::highlight(${name}) { background-color: var(--passage); color: var(--ink); }
@media (forced-colors: active) { ::highlight(${name}) { background-color: Mark; color: MarkText; } }`;

interface View {
  readonly CSS?: { readonly highlights?: Map<string, unknown> };
  readonly Highlight?: new (...ranges: Range[]) => { priority: number };
}

/** Shows what is highlighted, without touching the story; nothing where the browser cannot. Call the answer with all of it. */
export function painter(root: ShadowRoot, until: AbortSignal): (lines: readonly Range[]) => void {
  const view = root.ownerDocument.defaultView as (Window & View) | null;
  const highlights = view?.CSS?.highlights;
  const Highlight = view?.Highlight;
  if (!highlights || !Highlight) return () => undefined;
  adopt(root, makeSheet(root.ownerDocument, css));
  until.addEventListener('abort', () => highlights.delete(name));
  return (lines) => {
    const highlight = new Highlight(...lines);
    highlight.priority = -1;
    highlights.set(name, highlight);
  };
}
