import { browser } from 'wxt/browser';

/** False once the extension that this script belongs to is gone, as after an update. */
export const isAlive = (): boolean => browser.runtime?.id !== undefined;
