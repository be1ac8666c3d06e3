import { closest, contains } from '../clutter/unclobbered.ts';
import type { FollowedStory } from './follow-story.ts';

const editors = 'input,textarea,[contenteditable]:not([contenteditable="false"])';

/**
 * Lets a reader copy from the story without the credit that sites append, until the signal aborts: the page's own
 * handlers do not hear of it. What is copied from a field or an editor, or from elsewhere, is the page's business.
 */
export function guardCopies(page: Document, story: FollowedStory, until: AbortSignal): void {
  const guard = (event: Event) => {
    const selection = page.getSelection();
    const from = selection?.rangeCount ? selection.getRangeAt(0).commonAncestorContainer : undefined;
    const column = story.now()?.column;
    if (!event.isTrusted || !from || !column || !contains(column, from)) return;
    const element = from.nodeType === 1 ? (from as Element) : from.parentElement;
    if (element && closest(element, editors) === null) event.stopImmediatePropagation();
  };
  page.defaultView?.addEventListener('copy', guard, { capture: true, signal: until });
}
