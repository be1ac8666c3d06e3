import browser from 'webextension-polyfill';
import { askReader } from '../ask.ts';
import { ownCss } from '../settings/own-css.ts';
import { readStored, watchStored } from '../settings/stored.ts';
import { bring } from './bring.ts';

/** What goes before the reader where a person has written styles of their own; nothing for everybody else. */
export async function ownCssFiles(): Promise<readonly string[]> {
  const { css } = await readStored(ownCss);
  return css.trim() === '' ? [] : ['/own-css.js'];
}

/** Readers that came before the styles were written are dressed as well. */
async function dressReaders(): Promise<void> {
  const files = await ownCssFiles();
  if (files.length === 0) return;
  const tabs = await browser.tabs.query({});
  await Promise.all(
    tabs.map(async ({ id }) => {
      if (id !== undefined && (await askReader(id, 'reader:state'))) await bring(id, files);
    }),
  );
}

/** Keeps every reader in the styles that a person writes, wherever it stands. */
export const followOwnStyles = (until: AbortSignal): void => watchStored([ownCss], dressReaders, until);
