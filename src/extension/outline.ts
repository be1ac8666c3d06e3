import { browser } from 'wxt/browser';
import { hear } from './hear.ts';

/** Draws an outline where the row of this id stands, or takes it away. */
type Outline = (id: number | undefined) => void;

/** What goes through the port; no id takes the outline away. */
interface Row {
  readonly id?: number | undefined;
}

/**
 * From the popup: outlines on the page of a tab, until the signal aborts. By a port of its own, opened when it is first
 * called: a closing popup gets no word out itself, but its ports end with it, however it goes.
 */
export function outlineIn(tabId: number, until: AbortSignal): Outline {
  let port: ReturnType<typeof browser.tabs.connect> | undefined;
  until.addEventListener('abort', () => port?.disconnect());
  return (id) => {
    if (until.aborted) return;
    if (!port) {
      port = browser.tabs.connect(tabId, { frameId: 0 });
      // The page went on to another one: the next row is for that.
      port.onDisconnect.addListener(() => {
        port = undefined;
      });
    }
    port.postMessage({ id } satisfies Row);
  };
}

/** On the page: outlines what the popup asks for, and nothing once that has gone, until the signal aborts. */
export function followOutline(outline: Outline, until: AbortSignal): void {
  hear(
    browser.runtime.onConnect,
    ({ onMessage, onDisconnect }) => {
      onMessage.addListener(({ id }: Row) => outline(id));
      onDisconnect.addListener(() => outline(undefined));
    },
    until,
  );
}
