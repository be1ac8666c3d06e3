import { adoptUntil, makeSheet } from '../shell/adopt-sheet.ts';
import type { Stage } from '../shell/stage.ts';
import aroundCss from '../styles/book-frame.css?inline';
import storyCss from '../styles/book-story.css?inline';
import { type Leaf, pitchOf } from './leaf.ts';

/** What the page is not asked about: its own rules reach the host. */
const measuresOf = (leaf: Leaf, direction: string): string => `:host {
  direction: ${direction} !important;
  --columns: ${leaf.columns} !important;
  --gap: ${leaf.gap}px !important;
  --pitch: ${pitchOf(leaf)}px !important;
  --beside: ${leaf.beside}px !important;
  --top: ${leaf.top}px !important;
  --leaf: calc(100dvb - ${leaf.top + leaf.bottom}px - env(safe-area-inset-bottom)) !important;
}`;

/** Dresses the story for pages until the signal aborts; what is returned says what a page is like. */
export function dresser({ host, root, frame, article }: Stage, until: AbortSignal): (leaf: Leaf) => void {
  const { ownerDocument: page } = host;
  const measures = makeSheet(page, '');
  for (const sheet of [measures, makeSheet(page, storyCss)]) adoptUntil(root, sheet, until);
  adoptUntil(frame, makeSheet(page, aroundCss), until);
  return (leaf) => measures.replaceSync(measuresOf(leaf, article.dir));
}
