import { askBackground } from '../ask.ts';
import { recall, watchMemory } from '../memory/store.ts';
import { changeSite } from '../settings/change.ts';
import { everywhere } from '../settings/everywhere.ts';
import { readPageSettings } from '../settings/on-page.ts';
import { siteShape, withKind } from '../settings/site.ts';
import { type Saved, watchStored } from '../settings/stored.ts';
import { sitesName } from './stored.ts';

/** What was learned on one site, and whether it is learned and hidden there. */
export interface FurnitureOfSite {
  readonly lines: number;
  readonly on: boolean;
}

const kind = 'site-furniture';

/** Where nothing was ever learned, as with most people, the background need not wake to say so. */
async function linesOf(site: string): Promise<number> {
  const sites = await recall(sitesName);
  if (!Array.isArray(sites) || sites.length === 0) return 0;
  return (await askBackground('furniture:count', { site }))?.lines ?? 0;
}

/** `site` is a name that `siteNameOf` gives. */
export async function readFurniture(site: string): Promise<FurnitureOfSite> {
  const [lines, { kindsOff }] = await Promise.all([linesOf(site), readPageSettings(site)]);
  return { lines, on: !kindsOff.includes(kind) };
}

/** Calls back when something was learned or forgotten, or switched, until the signal aborts. */
export function watchFurniture(site: string, changed: () => void, until: AbortSignal): void {
  watchMemory(changed, until);
  watchStored([everywhere, siteShape(site)], changed, until);
}

/** Learns and hides on this site what it prints on every story, or no more, whatever holds elsewhere. */
export const switchFurniture = (site: string, on: boolean): Promise<Saved> =>
  changeSite(site, (settings) => withKind(settings, kind, on));

export async function forgetFurniture(site: string): Promise<void> {
  await askBackground('furniture:forget', { site });
}
