import { browser } from 'wxt/browser';
import type {
  BackgroundRequests,
  PageRequests,
  ReaderRequests,
  ReaderState,
  RowRequests,
} from './messages.ts';
import { hasFailed, type Question, replyOf } from './wire.ts';

type Method<R, M extends keyof R> = R[M] extends (...payload: infer P) => infer A
  ? { payload: P; reply: A }
  : never;
type Payload<R, M extends keyof R> = Method<R, M>['payload'];
/** Undefined: nobody is there to answer, or the one who is failed. */
type Reply<R, M extends keyof R> = Promise<Method<R, M>['reply'] | undefined>;

const question = (ask: string, payload: readonly unknown[]): Question => ({ ask, payload: payload[0] });

/** What came back, or undefined where nobody is there to answer. */
async function askTab(tabId: number, asked: Question): Promise<unknown> {
  try {
    return await browser.tabs.sendMessage(tabId, asked, { frameId: 0 });
  } catch {
    return undefined;
  }
}

/** Asks the clean script of a tab, or the one that tells its rows. */
export async function askPage<M extends keyof (PageRequests & RowRequests)>(
  tabId: number,
  method: M,
  ...payload: Payload<PageRequests & RowRequests, M>
): Reply<PageRequests & RowRequests, M> {
  return replyOf(await askTab(tabId, question(method, payload)));
}

/** Asks the reader script of a tab. Undefined: it was not injected yet. A reader that fails is broken, not absent. */
export async function askReader<M extends keyof ReaderRequests>(
  tabId: number,
  method: M,
  ...payload: Payload<ReaderRequests, M>
): Promise<ReaderState | undefined> {
  const wire = await askTab(tabId, question(method, payload));
  return hasFailed(wire) ? { open: false, problem: 'broken' } : replyOf(wire);
}

/** Tells the background, and waits for no answer: nobody may be there. */
export async function tellBackground<M extends keyof BackgroundRequests>(
  method: M,
  ...payload: Payload<BackgroundRequests, M>
): Promise<void> {
  try {
    await browser.runtime.sendMessage(question(method, payload));
  } catch {
    // This script outlived its extension, or the background is not there.
  }
}

/** Asks the background, from the popup, an extension page or a content script. */
export async function askBackground<M extends keyof BackgroundRequests>(
  method: M,
  ...payload: Payload<BackgroundRequests, M>
): Reply<BackgroundRequests, M> {
  try {
    return replyOf(await browser.runtime.sendMessage(question(method, payload)));
  } catch {
    // This script outlived its extension, or the background is not there.
    return undefined;
  }
}
