import type { Plugin } from 'vite';

/**
 * Both browsers give their functions as `chrome` too, by promises since version 3 of the manifest: to look for `browser`
 * first takes 0.4 ms at the start of a page.
 */
export const chromeAlone = (): Plugin => ({
  name: 'chrome-alone',
  enforce: 'pre',
  resolveId: (id) => (id === '@wxt-dev/browser' || id === 'wxt/browser' ? '\0chrome-alone' : undefined),
  load: (id) => (id === '\0chrome-alone' ? 'export const browser = globalThis.chrome;' : undefined),
});
