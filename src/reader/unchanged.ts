import type { Holds } from './ahead.ts';

/**
 * Watches a page from now on; the answer says whether it is still at the same address with the same elements and words.
 * A page that changes all the time is watched until its first change only.
 */
export function watchUnchanged(page: Document): Holds {
  const view = page.defaultView;
  const address = view?.location.href;
  const Observer = view?.MutationObserver ?? MutationObserver;
  let changed = false;
  const see = () => {
    changed = true;
    observer.disconnect();
  };
  const observer = new Observer(see);
  observer.observe(page, { childList: true, subtree: true, characterData: true });
  return () => {
    if (observer.takeRecords().length > 0) see();
    return !changed && view?.location.href === address;
  };
}
