import { closest, contains } from '../clutter/unclobbered.ts';
import type { Cleaning } from './cleaning-desk.ts';

const editors = 'input,textarea,[contenteditable]:not([contenteditable="false"])';

/** The element of the story that an event concerns; undefined where it concerns a field, an editor, or anything else. */
export function inStory(node: Node | null | undefined, { story }: Cleaning): Element | undefined {
  const element = node && (node.nodeType === 1 ? (node as Element) : node.parentElement);
  const column = element && story()?.column;
  return column && contains(column, element) && closest(element, editors) === null ? element : undefined;
}

/**
 * Lets a reader copy from the story without the credit that sites append, as long as the cleaning goes on: the page's
 * own handlers do not hear of it. What is copied from a field or an editor, or from elsewhere, is the page's business.
 */
export function guardCopies(page: Document, cleaning: Cleaning): void {
  const guard = (event: Event) => {
    const selection = page.getSelection();
    const from = selection?.rangeCount ? selection.getRangeAt(0).commonAncestorContainer : undefined;
    if (event.isTrusted && inStory(from, cleaning)) event.stopImmediatePropagation();
  };
  page.defaultView?.addEventListener('copy', guard, { capture: true, signal: cleaning.until });
}
