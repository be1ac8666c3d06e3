import { closest, read } from '../../clutter/markup/unclobbered.ts';

/** What a person does with the links of a page while they choose one. */
export interface Choosing {
  /** A link is pointed at or has the focus, or none. */
  aim(link: Element | undefined): void;
  choose(address: string): void;
  leave(): void;
}

/** Through open shadow roots: at the window, the target is only the element that has them. */
function linkAt(event: Event): HTMLAnchorElement | undefined {
  const [innermost] = event.composedPath();
  if (!(innermost instanceof Node)) return undefined;
  const element = innermost instanceof Element ? innermost : innermost.parentElement;
  const link = element && closest(element, 'a[href]');
  return link instanceof HTMLAnchorElement ? link : undefined;
}

/** Follows pointer, touch and keys to the links of a page, and keeps a press on one from it, until the signal aborts. */
export function followLinks(view: Window, { aim, choose, leave }: Choosing, until: AbortSignal): void {
  const options = { capture: true, signal: until };
  const aimed = (event: Event) => aim(linkAt(event));
  const pressed = (event: Event) => {
    const link = event.isTrusted ? linkAt(event) : undefined;
    if (!link) return;
    event.preventDefault();
    event.stopImmediatePropagation();
    choose(read(link, 'href'));
  };
  const key = (event: KeyboardEvent) => {
    if (!event.isTrusted || event.key !== 'Escape') return;
    event.preventDefault();
    event.stopImmediatePropagation();
    leave();
  };
  view.addEventListener('pointermove', aimed, options);
  view.addEventListener('focusin', aimed, options);
  view.addEventListener('click', pressed, options);
  view.addEventListener('keydown', key, options);
}
