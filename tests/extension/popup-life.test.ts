import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { popupOver, whenPopupGoes } from '../../src/extension/popup-life.ts';

vi.mock('wxt/browser', async () => ({ browser: (await import('wxt/testing/fake-browser')).fakeBrowser }));

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

describe('the popup tells the background of itself', () => {
  const ports: { readonly name: string; open: boolean; end(): void }[] = [];
  beforeEach(() => {
    vi.useFakeTimers();
    ports.length = 0;
    Object.assign(fakeBrowser.runtime, {
      connect: ({ name }: { readonly name: string }) => {
        let gone: () => void = () => undefined;
        const port = { name, open: true, end: () => gone() };
        ports.push(port);
        return {
          disconnect: () => Object.assign(port, { open: false }),
          onDisconnect: { addListener: (listener: typeof gone) => (gone = listener) },
        };
      },
    });
  });
  afterEach(() => vi.useRealTimers());

  test('not before it is needed, and then once', () => {
    const announce = popupOver(7, new AbortController().signal);
    expect(ports).toEqual([]);
    announce();
    announce();
    expect(ports.map(({ name }) => name)).toEqual(['popup:7']);
  });

  test('anew where the background ended, but not one that hangs up at once', () => {
    popupOver(7, new AbortController().signal)();
    vi.advanceTimersByTime(1000);
    ports[0]?.end();
    expect(ports).toHaveLength(2);
    ports[1]?.end();
    expect(ports).toHaveLength(2);
  });

  test('no more once it has gone', () => {
    const gone = new AbortController();
    const announce = popupOver(7, gone.signal);
    announce();
    gone.abort();
    announce();
    expect(ports.map(({ open }) => open)).toEqual([false]);
  });
});
