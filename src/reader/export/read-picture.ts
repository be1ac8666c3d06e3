import { isNamed } from '../../article/thrown.ts';
import type { ReadPicture } from './exporters.ts';

/** Reads pictures of the story as the page itself may: those of other origins only where they allow it. */
export function pictureReader(fetch: typeof globalThis.fetch): ReadPicture {
  return async (address) => {
    try {
      const response = await fetch(address, { cache: 'force-cache' });
      return response.ok ? await response.blob() : undefined;
    } catch (error) {
      // No connection, or an origin that does not let this page read it.
      if (isNamed(error, 'TypeError')) return undefined;
      throw error;
    }
  };
}
