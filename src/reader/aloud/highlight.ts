import { adopt, makeSheet } from '../shell/adopt-sheet.ts';

const names = { sentence: 'jernih-sentence', word: 'jernih-word' } as const;
const css = `::highlight(${names.sentence}) { background-color: var(--mark); color: var(--ink); }
::highlight(${names.word}) { background-color: var(--accent); color: var(--paper); }`;

interface View {
  readonly CSS?: { readonly highlights?: Map<string, unknown> };
  readonly Highlight?: new (range: Range) => { priority: number };
}

type Mark = (what: keyof typeof names, range: Range | undefined) => void;

/** Marks the sentence and the word that are being said, without touching the story; nothing where the browser cannot. */
export function makeHighlighter(root: ShadowRoot, until: AbortSignal): Mark {
  const view = root.ownerDocument.defaultView as (Window & View) | null;
  const highlights = view?.CSS?.highlights;
  const Highlight = view?.Highlight;
  if (!highlights || !Highlight) return () => undefined;
  adopt(root, makeSheet(root.ownerDocument, css));
  const mark: Mark = (what, range) => {
    if (!range) {
      highlights.delete(names[what]);
      return;
    }
    const highlight = new Highlight(range);
    highlight.priority = what === 'word' ? 1 : 0;
    highlights.set(names[what], highlight);
  };
  until.addEventListener('abort', () => {
    for (const name of Object.values(names)) highlights.delete(name);
  });
  return mark;
}
