import { JSDOM, VirtualConsole } from 'jsdom';
import { laterDetectors } from '../../src/clutter/detectors/later.ts';
import type { SiteRule } from '../../src/clutter/rules/site-rule.ts';
import { borrowCleaning } from '../../src/page/between-scripts/cleaning-desk.ts';
import { freePage } from '../../src/page/hiding/free-page.ts';
import { wrapTails } from '../../src/page/hiding/wrap-tails.ts';
import { type Rows, rowsOf } from '../../src/page/ledger/rows.ts';
import { cleaningSwitch, type Switch } from '../../src/page/switch.ts';

const nothing = () => undefined;

/** jsdom has no constructed sheets, idle time or screen: a sheet that keeps its text, idle time at once, and a screen that shows nothing stand in. */
class TextSheet {
  text = '';
  replaceSync(text: string) {
    this.text = text;
  }
}

type Tell = (entries: readonly { target: Element; boundingClientRect: DOMRect }[]) => void;

class BlindObserver {
  #tell: Tell;
  constructor(tell: Tell) {
    this.#tell = tell;
  }
  observe(target: Element) {
    setTimeout(() => this.#tell([{ target, boundingClientRect: target.getBoundingClientRect() }]));
  }
  unobserve = nothing;
  disconnect() {
    this.#tell = nothing;
  }
}

/** A page with this body that a browser shows, as far as jsdom can. */
export const livePage = (body: string, { url = 'https://www.jpnn.com/news/cerita', head = '' } = {}) =>
  liveDocument(`<!doctype html><html><head>${head}</head><body>${body}</body></html>`, url);

/** The same of a whole document. `sheets` reads the adopted sheets as text. */
export function liveDocument(html: string, url: string) {
  const { window } = new JSDOM(html, { url, pretendToBeVisual: true, virtualConsole: new VirtualConsole() });
  const page = window.document;
  takeSignals(window.EventTarget.prototype);
  let adopted: unknown[] = [];
  Object.defineProperty(window, 'CSSStyleSheet', { value: TextSheet });
  Object.defineProperty(window, 'IntersectionObserver', { value: BlindObserver, writable: true });
  Object.defineProperty(window, 'ResizeObserver', { value: BlindObserver, writable: true });
  Object.defineProperty(window, 'requestIdleCallback', {
    value: (run: () => void) => run(),
    writable: true,
  });
  Object.defineProperty(window, 'cancelIdleCallback', { value: nothing });
  const isHidden = (element: Element) => element.closest('[data-jernih]') !== null;
  Object.assign(window.Element.prototype, {
    checkVisibility(this: Element) {
      return !isHidden(this);
    },
  });
  Object.defineProperty(window.HTMLElement.prototype, 'innerText', {
    get(this: Element) {
      const leaves = [...this.querySelectorAll('*')].filter((one) => one.children.length === 0);
      return [this, ...leaves]
        .map((one) => (one.children.length > 0 || isHidden(one) ? '' : one.textContent))
        .join('');
    },
  });
  Object.assign(window.Document.prototype, { elementsFromPoint: () => [] });
  Object.defineProperty(page, 'adoptedStyleSheets', {
    get: () => adopted,
    set: (sheets: unknown[]) => {
      adopted = sheets;
    },
  });
  const sheets = () => adopted.map((sheet) => (sheet instanceof TextSheet ? sheet.text : ''));
  return { page, window, sheets };
}

/** jsdom takes no signals but its own. */
function takeSignals(targets: EventTarget): void {
  const add = targets.addEventListener;
  targets.addEventListener = function listen(type, listener, options) {
    const { signal, ...rest } = typeof options === 'object' ? options : {};
    add.call(this, type, listener, signal ? rest : options);
    signal?.addEventListener('abort', () => this.removeEventListener(type, listener, rest));
  };
}

/** Lets the page load, and everything that waits for it have its turn. */
export const settled = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 250));

export const marked = (page: Document): string[] =>
  [...page.querySelectorAll('[data-jernih]')].map((element) => element.getAttribute('data-jernih') ?? '');

/** Begins the cleaning of a page as its script does, with what tells of it; `counted` hears how many things are hidden. */
export function switchFor(
  page: Document,
  { site, counted = nothing, life = new AbortController().signal }: SwitchOptions = {},
): Switch & Rows {
  // As the scripts do that come when the markup was read.
  borrowCleaning((lent) => {
    wrapTails(lent);
    lent.join(laterDetectors);
    // The desk is one for all pages of a test.
    const causes = () => lent.causes().filter(({ finding }) => finding.element.ownerDocument === page);
    freePage(page, { ...lent, causes });
  }, life);
  const around = { counted, call: nothing, check: nothing };
  const cleaning = cleaningSwitch(page, site, around, life);
  return { ...cleaning, ...rowsOf(page, cleaning) };
}

interface SwitchOptions {
  readonly site?: SiteRule | undefined;
  readonly counted?: (hidden: number) => void;
  readonly life?: AbortSignal;
}
