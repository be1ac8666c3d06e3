import browser from 'webextension-polyfill';
import { type FontCut, fontFiles } from '../look/font-files.ts';

/** Arguments that one call takes. */
const most = 8192;

function base64(bytes: Uint8Array): string {
  let text = '';
  for (let at = 0; at < bytes.length; at += most) {
    text += String.fromCharCode(...bytes.subarray(at, at + most));
  }
  return btoa(text);
}

/**
 * The shipped font, from the background or a page of ours. Pages have no right to fetch it: were it open to them, they
 * could tell that Jernih is there.
 */
export function readFont(): Promise<FontCut[]> {
  return Promise.all(
    fontFiles.map(async ({ name, weight, style }) => {
      const file = await fetch(browser.runtime.getURL(`/fonts/${name}`));
      return { weight, style, data: base64(new Uint8Array(await file.arrayBuffer())) };
    }),
  );
}
