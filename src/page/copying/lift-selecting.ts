import { closest } from '../../clutter/markup/unclobbered.ts';
import type { Cleaning } from '../between-scripts/cleaning-desk.ts';
import { marks } from '../hiding/marks.ts';
import { adopt } from '../hiding/sheets.ts';
import { inStory } from './guard-copies.ts';

/** Events by which pages forbid to select, to copy and to open the menu. */
const blocked = ['selectstart', 'contextmenu', 'copy', 'dragstart'];
/** What a press does something with: there the page is not told to keep still. */
const acting = 'a,area,button,summary,label,video,audio,img,[role=button],[onclick],[draggable=true]';

const sheet = `[${marks.selectable}],[${marks.selectable}] *{-webkit-user-select:text!important;user-select:text!important}`;

/** In the story, selecting, copying and the menu work although the page forbids them, until a signal aborts. */
export function liftSelecting(page: Document, cleaning: Cleaning, until: AbortSignal): void {
  const view = page.defaultView;
  const { body } = cleaning.story() ?? {};
  if (!view || !body || until.aborted) return;
  const quiet = (event: Event) => {
    if (event.isTrusted && inStory(event.target as Node, cleaning)) event.stopImmediatePropagation();
  };
  const quietPress = (event: Event) => {
    const element = event.isTrusted ? inStory(event.target as Node, cleaning) : undefined;
    if (element && closest(element, acting) === null) event.stopImmediatePropagation();
  };
  const quietKeys = (event: KeyboardEvent) => {
    const copies = (event.ctrlKey || event.metaKey) && /^[ac]$/i.test(event.key);
    const at = page.getSelection()?.anchorNode ?? event.target;
    if (copies && event.isTrusted && inStory(at as Node, cleaning)) event.stopImmediatePropagation();
  };
  const options = { capture: true, signal: until };
  for (const type of blocked) view.addEventListener(type, quiet, options);
  view.addEventListener('mousedown', quietPress, options);
  view.addEventListener('keydown', quietKeys, options);
  adopt(page, sheet, until);
  cleaning.marking(until).set(body, marks.selectable, '');
}
