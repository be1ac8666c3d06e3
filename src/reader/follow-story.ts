import { pageAddress } from '../article/pages/page-number.ts';
import type { Door } from './door.ts';

/** Milliseconds without a change after which a page counts as there, and after which nobody waits any longer. */
const quiet = 400;
const patience = 5000;

interface Navigating {
  readonly navigation?: EventTarget;
}

/** The story that an address stands for: its page, its tracking and its place within the page aside. */
function storyAt(address: string): string {
  const url = new URL(address);
  // Some sites keep the whole address of a story behind the number sign.
  const behind = /^#!?\//.test(url.hash) ? url.hash : '';
  return pageAddress(url).story + behind;
}

/** Resolves once the page has stopped changing, or will not stop; false where the signal aborts before. */
function settled(page: Document, until: AbortSignal): Promise<boolean> {
  const view = page.defaultView;
  if (!view) return Promise.resolve(false);
  return new Promise((resolve) => {
    let timer: number | undefined;
    const end = (result: boolean) => {
      observer.disconnect();
      view.clearTimeout(timer);
      view.clearTimeout(last);
      resolve(result);
    };
    const wait = () => {
      view.clearTimeout(timer);
      timer = view.setTimeout(() => end(true), quiet);
    };
    const observer = new view.MutationObserver(wait);
    const last = view.setTimeout(() => end(true), patience);
    until.addEventListener('abort', () => end(false));
    observer.observe(page, { childList: true, subtree: true, characterData: true });
    wait();
  });
}

/**
 * Where a page goes on to another story without loading, the reader closes, the page is itself, and once it has made up
 * its mind the reader shows the new story, if it is one. `opened` is told then. Until the signal aborts.
 */
export function followStory(
  page: Document,
  door: Pick<Door, 'state' | 'toggle' | 'close'>,
  opened: () => void,
  until: AbortSignal,
): void {
  const view = page.defaultView;
  if (!view) return;
  let at = view.location.href;
  let waiting: AbortController | undefined;
  const moved = async () => {
    const before = at;
    at = view.location.href;
    if (storyAt(at) === storyAt(before)) return;
    if (!door.state().open && !waiting) return;
    waiting?.abort();
    door.close();
    const mine = new AbortController();
    waiting = mine;
    const there = await settled(page, AbortSignal.any([mine.signal, until]));
    if (!there || waiting !== mine) return;
    waiting = undefined;
    if (!door.state().open && (await door.toggle()).open) opened();
  };
  const source = (view as Navigating).navigation ?? view;
  for (const name of ['currententrychange', 'popstate'])
    source.addEventListener(name, () => void moved(), { signal: until });
}
