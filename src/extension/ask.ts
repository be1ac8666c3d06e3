import { browser } from 'wxt/browser';
import type { BackgroundRequests, PageRequests, ReaderRequests } from './messages.ts';
import { type Question, replyOf } from './wire.ts';

type Method<R, M extends keyof R> = R[M] extends (...payload: infer P) => infer A
  ? { payload: P; reply: A }
  : never;
type Payload<R, M extends keyof R> = Method<R, M>['payload'];
/** Undefined: nobody is there to answer, or the one who is failed. */
type Reply<R, M extends keyof R> = Promise<Method<R, M>['reply'] | undefined>;

const question = (ask: string, payload: readonly unknown[]): Question => ({ ask, payload: payload[0] });

async function send(sending: Promise<unknown>): Promise<unknown> {
  try {
    return replyOf(await sending);
  } catch {
    // No listener at the other end: the tab has no such script, or it went away while it was asked.
    return undefined;
  }
}

async function askTab(tabId: number, sent: Question): Promise<unknown> {
  return send(Promise.resolve(browser.tabs.sendMessage(tabId, sent, { frameId: 0 })));
}

/** Asks the clean script of a tab. */
export function askPage<M extends keyof PageRequests>(
  tabId: number,
  method: M,
  ...payload: Payload<PageRequests, M>
): Reply<PageRequests, M> {
  return askTab(tabId, question(method, payload)) as Reply<PageRequests, M>;
}

/** Asks the reader script of a tab. */
export function askReader<M extends keyof ReaderRequests>(
  tabId: number,
  method: M,
  ...payload: Payload<ReaderRequests, M>
): Reply<ReaderRequests, M> {
  return askTab(tabId, question(method, payload)) as Reply<ReaderRequests, M>;
}

/** Asks the background, from the popup, an extension page or a content script. */
export function askBackground<M extends keyof BackgroundRequests>(
  method: M,
  ...payload: Payload<BackgroundRequests, M>
): Reply<BackgroundRequests, M> {
  return send(Promise.resolve(browser.runtime.sendMessage(question(method, payload)))) as Reply<
    BackgroundRequests,
    M
  >;
}
