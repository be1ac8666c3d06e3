import { closest, contains, read } from '../../clutter/markup/unclobbered.ts';
import type { Cleaning } from '../between-scripts/cleaning-desk.ts';

const editors = 'input,textarea,[contenteditable]:not([contenteditable=false])';

const elementAt = (node: Node | null | undefined): Element | null | undefined =>
  node && (node.nodeType === 1 ? (node as Element) : node.parentElement);

/** A field or an editor, or something in one. */
export const isEdited = (node: Node | null): boolean => {
  const element = elementAt(node);
  return element?.nodeType === 1 && closest(element, editors) !== null;
};

/** The element of the story that a node stands in; undefined where that is a field, an editor, or anything else. */
export function inStory(node: Node | null | undefined, { story }: Cleaning): Element | undefined {
  const element = elementAt(node);
  const column = element && story()?.column;
  return column && contains(column, element) && !isEdited(element) ? element : undefined;
}

/** What begins a copy: anything else that is dragged, or pressed, is the page's. A drag of what is selected comes from its text, and not from a picture or a slide. */
function copies(event: Event): boolean {
  if (event.type === 'dragstart') return (event.target as Node | null)?.nodeType === 3;
  if (!('key' in event)) return true;
  const { key, code, ctrlKey, metaKey, altKey, shiftKey } = event as KeyboardEvent;
  // A keyboard without Latin letters copies by where the key is.
  const name = /^\w/.test(key) ? key : code;
  return (ctrlKey || metaKey) && !altKey && !shiftKey && /^(?:(?:key)?c|insert)$/i.test(name);
}

/**
 * Lets a reader copy from the story without the credit that sites append: gives who is to hear of copies, of drags and of
 * keys before the page's own handlers, which then do not hear of it. What is copied from a field or an editor, or from
 * elsewhere, is the page's business.
 */
export const guardCopies = (page: Document, cleaning: Cleaning) => (event: Event) => {
  // What is selected in a field is no range of the page: then the event comes from the field.
  if (!event.isTrusted || isEdited(event.target as Node | null) || !copies(event)) return;
  const selection = read(page, 'getSelection').call(page);
  const from = selection?.isCollapsed === false && selection.getRangeAt(0).commonAncestorContainer;
  if (from && inStory(from, cleaning)) event.stopImmediatePropagation();
};
