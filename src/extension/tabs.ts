import { browser } from 'wxt/browser';

/** What a script can do in a tab: read a page, meet a file that is no page (PDF, picture, XML), or not get in at all. */
export type Reach = 'page' | 'file' | 'forbidden';

/** A tab, with its address where the browser shows it to us. */
interface Tab {
  readonly id: number;
  readonly url?: string | undefined;
}

/** The tab in front. */
export async function activeTab(): Promise<Tab | undefined> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  return tab?.id === undefined ? undefined : { id: tab.id, url: tab.url };
}

/** Runs in the page: refers to nothing outside itself. */
export function typeOfDocument(): string {
  const shown = document.body?.firstElementChild;
  return shown instanceof HTMLEmbedElement && shown === document.body.lastElementChild
    ? shown.type
    : document.contentType;
}

// Firefox lets a call pass on its own pages, and answers nothing.
const reachAt = (type: string | undefined): Reach => {
  if (type === undefined) return 'forbidden';
  return type === 'text/html' || type === 'application/xhtml+xml' ? 'page' : 'file';
};

/** Never throws: a tab that has gone is as forbidden as one of the browser's own. */
export async function reachOf(tabId: number): Promise<Reach> {
  try {
    const [answer] = await browser.scripting.executeScript({ target: { tabId }, func: typeOfDocument });
    return reachAt(answer?.result);
  } catch {
    return 'forbidden';
  }
}

/** What the script that tells what was hidden says of the document it was brought into. */
export interface Met {
  readonly type: string;
  /** The clean script lives there. */
  readonly cleans: boolean;
}

const isMet = (result: unknown): result is Met =>
  typeof result === 'object' && result !== null && 'type' in result && 'cleans' in result;

/** `reachOf` by bringing that script; then the page answers `RowRequests` where it `cleans`. Never throws. */
export async function bringRows(tabId: number): Promise<{ readonly reach: Reach; readonly cleans: boolean }> {
  try {
    const [answer] = await browser.scripting.executeScript({ target: { tabId }, files: ['/rows.js'] });
    const met = isMet(answer?.result) ? answer.result : undefined;
    return { reach: reachAt(met?.type), cleans: met?.cleans ?? false };
  } catch {
    return { reach: 'forbidden', cleans: false };
  }
}
