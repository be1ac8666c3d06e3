import { browser } from 'wxt/browser';

const prefix = 'popup:';
/** Milliseconds. */
const shortest = 200;

/**
 * Lets the background know that a popup stands over this tab, until the signal aborts or the popup is gone, by a port
 * that is opened when it is first called, so that what a popup shows first waits for nobody to wake.
 */
export function popupOver(tabId: number, until: AbortSignal): () => void {
  let port: { disconnect(): void } | undefined;
  until.addEventListener('abort', () => port?.disconnect());
  const announce = (): void => {
    if (port || until.aborted) return;
    const since = Date.now();
    const opened = browser.runtime.connect({ name: prefix + tabId });
    port = opened;
    opened.onDisconnect.addListener(() => {
      port = undefined;
      // The background ended under it, and the next one has to know too; one that hangs up at once is let be.
      if (Date.now() - since > shortest) announce();
    });
  };
  return announce;
}

/** Calls back when a popup over a tab has gone, however it went: a closing popup gets no word out itself. */
export function whenPopupGoes(gone: (tabId: number) => void): void {
  browser.runtime.onConnect.addListener(({ name, sender, onDisconnect }) => {
    const isOurs = sender?.id === browser.runtime.id && sender.url?.startsWith(browser.runtime.getURL('/'));
    const tabId = name.startsWith(prefix) ? Number(name.slice(prefix.length)) : Number.NaN;
    if (isOurs && Number.isSafeInteger(tabId)) onDisconnect.addListener(() => gone(tabId));
  });
}
