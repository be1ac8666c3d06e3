import { beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { whenPopupGoes } from '../../src/extension/popup-life.ts';

vi.mock('webextension-polyfill', async () => ({
  default: (await import('wxt/testing/fake-browser')).fakeBrowser,
}));

const base = 'chrome-extension://test-extension-id/';
const popup = { id: 'test-extension-id', url: `${base}popup.html` };

let connect: (port: object) => void = () => undefined;

beforeEach(() => {
  Object.assign(fakeBrowser.runtime, {
    id: 'test-extension-id',
    getURL: (path: string) => base + path.slice(1),
    onConnect: {
      addListener: (listener: typeof connect) => {
        connect = listener;
      },
    },
  });
});

test.each([
  ['our popup', 'popup:7', popup, [7]],
  ['a port of another name', 'reader:7', popup, []],
  ['a popup over no tab', 'popup:x', popup, []],
  ['a page that says it is the popup', 'popup:7', { ...popup, url: 'https://evil.example/' }, []],
  ['another extension', 'popup:7', { ...popup, id: 'someone-else' }, []],
])('what goes: %s', (_, name, sender, heard) => {
  const gone: number[] = [];
  whenPopupGoes((tabId) => gone.push(tabId));
  let leave: () => void = () => undefined;
  const onDisconnect = {
    addListener: (listener: typeof leave) => {
      leave = listener;
    },
  };
  connect({ name, sender, onDisconnect });
  expect(gone).toEqual([]);
  leave();
  expect(gone).toEqual(heard);
});
