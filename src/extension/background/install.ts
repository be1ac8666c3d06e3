import browser from 'webextension-polyfill';
import { everywhere } from '../settings/everywhere.ts';
import { watchStored } from '../settings/stored.ts';
import { showPause } from './face.ts';

/** Shows the first-run page once: at install, never after an update. */
export function welcome(): void {
  browser.runtime.onInstalled.addListener(async ({ reason }) => {
    if (reason === 'install') await browser.tabs.create({ url: '/welcome.html' });
  });
}

/** Keeps the button's face in step with "pause everywhere"; the browser forgets it when it restarts. */
export function followPause(until: AbortSignal): void {
  watchStored([everywhere], showPause, until);
  browser.runtime.onInstalled.addListener(showPause);
  browser.runtime.onStartup.addListener(showPause);
}
