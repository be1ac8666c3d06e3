import { trusted } from '../trusted.ts';
import type { Stage } from './stage.ts';

type Raised = Pick<Stage, 'host' | 'root' | 'frame' | 'main' | 'way'>;

/** Modal dialogs of the page, the last one opened at the end. */
const modalsOf = (page: Document): Element[] => [...page.querySelectorAll('dialog:modal')];

/** Above all that is in the top layer now. Going out of it and in again is the only way up. */
export function lift(host: HTMLElement): void {
  if (typeof host.showPopover !== 'function') return;
  if (host.matches(':popover-open')) host.hidePopover();
  host.popover = 'manual';
  host.showPopover();
}

/** What has the focus, of the controls or of the story. */
const focusedIn = ({ root, frame }: Raised): Element | null => frame.activeElement ?? root.activeElement;

/** Puts the host at the end of `parent`, where it scrolled and what it showed kept; the focus goes to `focused`. */
function moveInto(parent: Element, raised: Raised, focused: Element): void {
  const { host, main, way } = raised;
  const { scrollTop } = way;
  // A dialog that is a child of `body` was silenced with the page, and would silence the reader in it.
  if (parent instanceof HTMLDialogElement) Element.prototype.removeAttribute.call(parent, 'inert');
  parent.append(host);
  lift(host);
  way.scrollTop = scrollTop;
  for (const element of [focused, main] as HTMLElement[])
    if (!focusedIn(raised)) element.focus({ preventScroll: true });
}

/**
 * Keeps the reader above what the page puts into the top layer, until the signal aborts. A modal dialog takes all that
 * is outside of it out of reach, so the reader goes into the dialog, and out again when the dialog closes; what fills
 * the screen does the same, and stops filling it. While the page is printed the reader stands outside: paper shows
 * nothing of `body`, where dialogs are.
 */
export function keepOnTop(page: Document, raised: Raised, until: AbortSignal): void {
  const { host, main } = raised;
  const view = page.defaultView;
  const root = page.documentElement;
  const opened = modalsOf(page);
  // Out of a dialog that is open nothing can have the focus: what had it before has it afterwards.
  let focused: Element = main;
  // A dialog that closes gives the focus to what had it before the dialog opened: nobody moved it there.
  const noteFocus = () => {
    const parent = host.parentElement;
    if (parent === root || parent?.matches(':modal')) focused = focusedIn(raised) ?? focused;
  };
  let onPaper = false;
  const settle = () => {
    const modals = modalsOf(page);
    const still = opened.filter((dialog) => modals.includes(dialog));
    opened.splice(0, opened.length, ...still, ...modals.filter((dialog) => !still.includes(dialog)));
    const parent = (!onPaper && opened.at(-1)) || root;
    // A reader that the page threw out stays out; one that went with its dialog comes back.
    const isOurs = host.isConnected || host.parentElement !== null;
    if (isOurs && host.parentElement !== parent) {
      noteFocus();
      moveInto(parent, raised, focused);
    }
    observer.observe(root, { attributeFilter: ['open'], childList: parent !== root, subtree: true });
  };
  const Observer = view?.MutationObserver ?? MutationObserver;
  const observer = new Observer(settle);
  until.addEventListener('abort', () => observer.disconnect());
  settle();
  host.addEventListener('focusin', trusted(noteFocus), { signal: until });
  const leaveFullScreen = () => {
    if (page.fullscreenElement) void page.exitFullscreen().catch(() => lift(host));
  };
  leaveFullScreen();
  const liftAgain = (event: Event) => {
    const shown = event.target;
    // Of the page only: what other extensions show over the reader stays over it.
    if (shown instanceof Element && shown !== host && shown.closest('[inert]')) lift(host);
  };
  const options = { capture: true, signal: until };
  page.addEventListener('toggle', liftAgain, options);
  page.addEventListener('fullscreenchange', leaveFullScreen, options);
  const print = trusted(({ type }) => {
    onPaper = type === 'beforeprint';
    if (onPaper) settle();
    // Firefox gives nothing the focus before its print has ended.
    else view?.setTimeout(() => until.aborted || settle());
  });
  for (const name of ['beforeprint', 'afterprint']) view?.addEventListener(name, print, options);
}
