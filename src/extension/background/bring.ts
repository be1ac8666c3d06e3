import browser from 'webextension-polyfill';

/** Runs scripts of ours in the top frame of a tab. One that has gone, or refuses scripts, has no need of them. */
export async function bring(tabId: number, files: readonly string[]): Promise<void> {
  try {
    await browser.scripting.executeScript({ target: { tabId, frameIds: [0] }, files: [...files] });
  } catch (error) {
    console.warn('Jernih cannot bring', files, error);
  }
}
