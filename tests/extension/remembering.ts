import { beforeEach } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { takeQuestion } from '../../src/extension/background/listen.ts';

const base = 'chrome-extension://test-extension-id/';
const ourselves = { id: 'test-extension-id', url: `${base}options.html` };
export const story = 'https://news.example/banjir-surut';

/** A reader over the story, as the background knows it. */
export const reader = (given: object = {}) => ({
  id: 'test-extension-id',
  url: story,
  frameId: 0,
  tab: { id: 1, incognito: false },
  ...given,
});

export const count = () => takeQuestion({ ask: 'memory:count' }, ourselves);
export const clear = () => takeQuestion({ ask: 'memory:clear' }, ourselves);
export const stored = async () => JSON.stringify(await fakeBrowser.storage.local.get(null));

/** Before each test: a browser that remembers nothing. */
export function aroundMemory(): void {
  beforeEach(() => {
    fakeBrowser.reset();
    Object.assign(fakeBrowser.runtime, {
      id: 'test-extension-id',
      getURL: (path: string) => base + path.slice(1),
    });
  });
}
