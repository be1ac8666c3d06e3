import { hearFirst } from './ear.ts';

// What pages listen to in order to append credits to what is copied, or to forbid selecting and the context menu.
const meddledWith = ['copy', 'cut', 'contextmenu', 'selectstart', 'dragstart'] as const;

/** Keeps the page's listeners from what a person does inside the reader; what the browser does by itself stays. */
export function keepPageOut(host: HTMLElement, article: HTMLElement, until: AbortSignal): void {
  const view = host.ownerDocument.defaultView;
  for (const name of meddledWith) {
    const stop = (event: Event) => {
      if (event.composedPath().includes(host)) event.stopImmediatePropagation();
    };
    view?.addEventListener(name, stop, { capture: true, signal: until });
  }
  // A press on the controls, which are in a closed root: Firefox counts none that the page prevented.
  const press = (event: Event) => {
    if (event.composedPath()[0] === article) event.stopImmediatePropagation();
  };
  hearFirst(view, 'pointerdown', press, until);
  hearFirst(view, 'mousedown', press, until);
}
