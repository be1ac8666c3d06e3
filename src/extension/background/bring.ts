import browser from 'webextension-polyfill';

const topFrame = (tabId: number) => ({ tabId, frameIds: [0] });

/** Runs scripts of ours in the top frame of a tab. One that has gone, or refuses scripts, has no need of them. */
export async function bring(tabId: number, files: readonly string[]): Promise<void> {
  try {
    await browser.scripting.executeScript({ target: topFrame(tabId), files: [...files] });
  } catch (error) {
    console.warn('Jernih cannot bring', files, error);
  }
}

/** The same for a function that refers to nothing outside itself, with what it is given. */
export async function lend<T>(tabId: number, func: (given: T) => void, given: T): Promise<void> {
  try {
    await browser.scripting.executeScript({ target: topFrame(tabId), func, args: [given] });
  } catch (error) {
    console.warn('Jernih cannot lend', given, error);
  }
}
