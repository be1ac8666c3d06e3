import { adoptUntil, makeSheet } from './adopt-sheet.ts';

// No `overflow: hidden`: it would hand the scrolling to `body` on many pages. The host keeps the wheel to itself
// (`overscroll-behavior`), so only the scroll bar has to go. Paper has no margins from the sheets of a shadow root.
const beneath = `
:root:root { scrollbar-width: none !important; }
:root:root::-webkit-scrollbar { display: none !important; }
:root > body > [inert] { visibility: hidden !important; }
:root:root dialog:has(> jernih-reader) { display: block !important; }
@page { margin: 18mm 16mm !important; }
@media print {
  :root > body { display: none !important; }
  :root:root { overflow: visible !important; block-size: auto !important; }
}`;
const unhidden = ':root:root { display: block !important; }';

/** The page beneath neither scrolls nor shows, until the signal aborts. No attribute of it is touched. */
export function keepStill(page: Document, until: AbortSignal): void {
  const root = page.documentElement;
  const hidden = page.defaultView?.getComputedStyle(root).display === 'none';
  const again = adoptUntil(page, makeSheet(page, hidden ? beneath + unhidden : beneath), until);
  // On the screen the reader covers the page; on paper the page would follow it.
  page.defaultView?.addEventListener('beforeprint', again, { signal: until });
}

const patience = 50;

/** Puts the page back where it stood when anything scrolls it; a page that insists is left to itself. */
export function holdScroll(page: Document, until: AbortSignal): void {
  const view = page.defaultView;
  if (!view) return;
  const { scrollX: left, scrollY: top } = view;
  let corrections = 0;
  const hold = () => {
    if (view.scrollY === top || ++corrections > patience) return;
    view.scrollTo({ left, top, behavior: 'instant' });
  };
  view.addEventListener('scroll', hold, { passive: true, signal: until });
}
