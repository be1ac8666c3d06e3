import { failureOf } from './failure.ts';
import { makeRoom } from './let-go.ts';
import type { Shape } from './shape.ts';
import { type SiteSettings, siteShape } from './site.ts';
import { changeStored, type Saved } from './stored.ts';

/** Browsers take 8,192 bytes under one key of the synced store; some are left for the version and the like. */
const mostBytes = 8000;

/**
 * Changes what is stored, like `changeStored`. Where the synced store is full, the sites that were changed longest ago
 * make room (`pruned`); where that is not enough, nothing was changed (`full`). Never throws.
 */
export async function changeSettings<T extends object>(
  shape: Shape<T>,
  change: (value: T) => T,
): Promise<Saved> {
  let pruned = false;
  let saved = await changeStored(shape, change);
  try {
    while (saved === 'full' && (await makeRoom(shape.key))) {
      pruned = true;
      saved = await changeStored(shape, change);
    }
  } catch (error) {
    return failureOf(error);
  }
  return pruned && saved === 'saved' ? 'pruned' : saved;
}

const bytesOf = (value: object): number => new TextEncoder().encode(JSON.stringify(value)).length;

/** As much of it as one key takes: what was chosen first to be always shown goes first. */
function fitting(settings: SiteSettings): SiteSettings {
  let { alwaysShown } = settings;
  while (alwaysShown.length > 0 && bytesOf({ ...settings, alwaysShown }) > mostBytes)
    alwaysShown = alwaysShown.slice(1);
  return { ...settings, alwaysShown };
}

/** Changes what is stored for one site, by its name, and notes when. */
export async function changeSite(
  site: string,
  change: (settings: SiteSettings) => SiteSettings,
): Promise<Saved> {
  let cut = false;
  const at = Math.floor(Date.now() / 60_000);
  const changed = (settings: SiteSettings): SiteSettings & { readonly at: number } => {
    const whole = change(settings);
    const kept = fitting(whole);
    cut = kept.alwaysShown.length < whole.alwaysShown.length;
    return { ...kept, at };
  };
  const saved = await changeSettings(siteShape(site), changed);
  return cut && saved === 'saved' ? 'cut' : saved;
}
