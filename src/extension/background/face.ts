import browser from 'webextension-polyfill';
import type { Problem } from '../messages.ts';
import { problemSentences } from '../problems.ts';
import { everywhere } from '../settings/everywhere.ts';
import { readStored } from '../settings/stored.ts';
import { words } from '../words.ts';
import { badge } from './badge.ts';
import { spoken } from './spoken.ts';

/** What the toolbar button shows of a tab. */
type Face = 'idle' | 'cleaned' | 'reader' | 'paused';

/** The width and height, in pixels, that toolbars draw at 1×, 1.5×, 2× and 3×. */
const sizes = [16, 24, 32, 48];

/** Dark with a white edge, so that one of the two stands out from any toolbar by 3 : 1: what is set here, Firefox does not choose by theme. */
const icons = (face: Face): Record<string, string> =>
  Object.fromEntries(sizes.map((size) => [String(size), `/icon/${face}-${size}.png`]));

/** A tab that closed meanwhile has no button: that is no error. */
async function onTab(change: () => Promise<unknown>): Promise<void> {
  try {
    await change();
  } catch (error) {
    if (!/tab/i.test(String(error))) throw error;
  }
}

async function wear(face: Face, tabId?: number): Promise<void> {
  const where = tabId === undefined ? {} : { tabId };
  // Firefox for Android has no icon to change.
  await onTab(async () => browser.action.setIcon?.({ ...where, path: icons(face) }));
}

/** The face of a tab whose reader is closed. */
async function faceFor(hidden: number): Promise<Face> {
  if (hidden > 0) return 'cleaned';
  return (await readStored(everywhere)).paused ? 'paused' : 'idle';
}

async function label(tabId: number, text: string, title: string): Promise<void> {
  await onTab(async () => {
    const { action } = browser;
    // Firefox for Android has a menu entry in place of a button, and not all of these.
    await action.setBadgeText?.({ tabId, text });
    await action.setBadgeBackgroundColor?.({ tabId, color: badge.background });
    await action.setBadgeTextColor?.({ tabId, color: badge.text });
    await action.setTitle({ tabId, title });
  });
}

const titleFor = (hidden: number): string =>
  hidden > 0 ? words('toolbar_cleaned', hidden) : words('toolbar_idle');

/** Shows how many things are hidden on a tab. */
export async function showCount(tabId: number, hidden: number): Promise<void> {
  await spoken();
  await label(tabId, hidden > 0 ? String(hidden) : '', titleFor(hidden));
  await wear(await faceFor(hidden), tabId);
}

/** Shows whether the reader is open on a tab. The count is read back from the badge: the browser keeps it, a sleeping worker does not. */
export async function showReader(tabId: number, open: boolean): Promise<void> {
  await onTab(async () => {
    const hidden = Number(await browser.action.getBadgeText?.({ tabId })) || 0;
    await wear(open ? 'reader' : await faceFor(hidden), tabId);
  });
}

/** Says on the button why the reader could not open; for a click that had no popup to say it in. */
export async function showProblem(tabId: number, problem: Problem): Promise<void> {
  await spoken();
  await label(tabId, '!', words(problemSentences[problem]));
}

/** Says on the button of every tab how many things are hidden there, in the language that is spoken now. */
export async function retitleButtons(): Promise<void> {
  const retitle = (tabId: number) =>
    onTab(async () => {
      const hidden = Number(await browser.action.getBadgeText?.({ tabId }));
      if (hidden > 0) await browser.action.setTitle({ tabId, title: titleFor(hidden) });
    });
  const tabs = await browser.tabs.query({});
  await Promise.all(tabs.map(({ id }) => (id === undefined ? undefined : retitle(id))));
}

/** Shows whether everything is paused, on every tab that has no face of its own. */
export async function showPause(): Promise<void> {
  await wear(await faceFor(0));
}
