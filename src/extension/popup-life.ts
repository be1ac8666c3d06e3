import browser from 'webextension-polyfill';

const prefix = 'popup:';

/** Lets the background know, by a port, that a popup stands over this tab, until the signal aborts or the popup is gone. */
export function announcePopup(tabId: number, until: AbortSignal): void {
  const port = browser.runtime.connect({ name: prefix + tabId });
  until.addEventListener('abort', () => port.disconnect());
}

/** Calls back when a popup over a tab has gone, however it went: a closing popup gets no word out itself. */
export function whenPopupGoes(gone: (tabId: number) => void): void {
  browser.runtime.onConnect.addListener(({ name, sender, onDisconnect }) => {
    const isOurs = sender?.id === browser.runtime.id && sender.url?.startsWith(browser.runtime.getURL('/'));
    const tabId = name.startsWith(prefix) ? Number(name.slice(prefix.length)) : Number.NaN;
    if (isOurs && Number.isSafeInteger(tabId)) onDisconnect.addListener(() => gone(tabId));
  });
}
