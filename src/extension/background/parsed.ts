import { selecting } from '../settings/selecting.ts';
import { readStored } from '../settings/stored.ts';
import type { Sender } from '../wire.ts';
import { bring } from './bring.ts';
import { isFurnitureDue } from './furniture.ts';

/** Brings into a page that is cleaned what it did not need before its markup was read. */
export async function bringLateScripts(tabId: number, sender: Sender): Promise<void> {
  const [furniture, { lift }] = await Promise.all([isFurnitureDue(sender.url), readStored(selecting)]);
  const files = ['/copying.js', '/shadow-roots.js'];
  if (lift) files.push('/selecting.js');
  if (furniture) files.push('/furniture.js');
  await bring(tabId, files);
}
