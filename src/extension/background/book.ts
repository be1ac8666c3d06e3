import { appearance } from '../settings/appearance.ts';
import { readStored } from '../settings/stored.ts';
import { bring } from './bring.ts';

const files = ['/book.js'];

/** What goes before the reader where a person reads in pages; nothing for everybody else. */
export async function bookFiles(): Promise<readonly string[]> {
  const { layout } = await readStored(appearance);
  return layout === 'pages' ? files : [];
}

/** Brings what turns pages into a tab whose reader has just been told to. */
export const injectBook = (tabId: number): Promise<void> => bring(tabId, files);
