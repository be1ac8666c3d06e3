import { beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { followOutline, outlineIn } from '../../src/extension/outline.ts';

/** A happening that a test can make happen. */
function happening<T>() {
  const listeners = new Set<(what: T) => void>();
  return {
    addListener: (listener: (what: T) => void) => listeners.add(listener),
    removeListener: (listener: (what: T) => void) => listeners.delete(listener),
    happen: (what: T) => {
      for (const listener of listeners) listener(what);
    },
  };
}

function portTo(onPage: object) {
  const port = { onMessage: happening<unknown>(), onDisconnect: happening<unknown>() };
  const leave = () => port.onDisconnect.happen(undefined);
  return { ...port, ...onPage, postMessage: port.onMessage.happen, disconnect: leave };
}

let onConnect = happening<ReturnType<typeof portTo>>();
const ports: (ReturnType<typeof portTo> & { readonly to: unknown })[] = [];
const outlined = vi.fn();

beforeEach(() => {
  ports.length = 0;
  onConnect = happening();
  outlined.mockClear();
  Object.assign(fakeBrowser.runtime, { onConnect });
  Object.assign(fakeBrowser.tabs, {
    connect: (...to: unknown[]) => {
      const port = { ...portTo({}), to };
      ports.push(port);
      onConnect.happen(port);
      return port;
    },
  });
});

function between() {
  const popup = new AbortController();
  const page = new AbortController();
  followOutline(outlined, page.signal);
  return { popup, page, outline: outlineIn(7, popup.signal) };
}

const heard = () => outlined.mock.calls.map(([id]) => id);

test('the popup reaches the page of its tab once a row is pointed at, by one port', () => {
  const { outline } = between();
  expect(ports).toEqual([]);
  for (const id of [2, 3, undefined]) outline(id);
  expect(ports.map(({ to }) => to)).toEqual([[7, { frameId: 0 }]]);
  expect(heard()).toEqual([2, 3, undefined]);
});

test('a popup that goes takes its outline with it, and outlines nothing more', () => {
  const { popup, outline } = between();
  outline(2);
  popup.abort();
  outline(3);
  expect(heard()).toEqual([2, undefined]);
});

test('a page that comes after the one before has its own port', () => {
  const { outline } = between();
  outline(2);
  ports[0]?.disconnect();
  outline(1);
  expect(ports).toHaveLength(2);
  expect(heard()).toEqual([2, undefined, 1]);
});

test('a page that another script has taken over outlines nothing', () => {
  const { page, outline } = between();
  page.abort();
  outline(2);
  expect(heard()).toEqual([]);
});
