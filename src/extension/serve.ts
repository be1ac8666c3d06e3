import { browser } from 'wxt/browser';
import { hear } from './hear.ts';
import type { PageRequests, ReaderRequests, RowRequests } from './messages.ts';
import { isQuestion, type Sender, type Wire } from './wire.ts';

/** One function for each request of `R`; it may answer later. */
export type Handlers<R> = {
  readonly [M in keyof R]: R[M] extends (...payload: infer P) => infer A
    ? (...payload: P) => A | Promise<A>
    : never;
};

/** Only our own popup, pages and background may ask a page: never another extension, never a content script. */
function isOurs(sender: Sender): boolean {
  const fromOwnPage = sender.url?.startsWith(browser.runtime.getURL('/')) ?? false;
  return sender.id === browser.runtime.id && (sender.tab === undefined || fromOwnPage);
}

function serve<R>(handlers: Handlers<R>, until: AbortSignal): void {
  const table = new Map<string, unknown>(Object.entries(handlers));
  const listen = (message: unknown, sender: Sender, sendResponse: (wire: Wire) => void) => {
    if (!isQuestion(message) || !isOurs(sender)) return;
    const handler = table.get(message.ask);
    if (typeof handler !== 'function') return;
    new Promise((resolve) => resolve(handler(message.payload))).then(
      (reply) => sendResponse({ reply }),
      (error: unknown) => sendResponse({ failed: String(error) }),
    );
    return true;
  };
  hear(browser.runtime.onMessage, listen, until);
}

/** Answers what is asked of the clean script, until the signal aborts. A handler that throws is told to the asker. */
export function servePage(handlers: Handlers<PageRequests>, until: AbortSignal): void {
  serve(handlers, until);
}

/** Answers what is asked of the rows of the ledger, until the signal aborts. */
export function serveRows(handlers: Handlers<RowRequests>, until: AbortSignal): void {
  serve(handlers, until);
}

/** Answers what is asked of the reader script, until the signal aborts. */
export function serveReader(handlers: Handlers<ReaderRequests>, until: AbortSignal): void {
  serve(handlers, until);
}
