import { browser } from 'wxt/browser';
import type { ClutterKind } from '../../clutter/kinds.ts';
import { hear } from '../hear.ts';
import { everywhere } from './everywhere.ts';
import { valueIn } from './shape.ts';
import { siteShape } from './site.ts';

/** What the clean script needs to know before it begins. */
export interface PageSettings {
  /** Neither paused everywhere nor switched off on this site. */
  readonly clean: boolean;
  /** Kinds left visible here. */
  readonly kindsOff: readonly ClutterKind[];
  /** Selectors of what is never hidden here. */
  readonly alwaysShown: readonly string[];
}

/** Reads in one go what holds on a site, by its name; defaults where the store fails. Never throws. */
export async function readPageSettings(name: string): Promise<PageSettings> {
  const shape = siteShape(name);
  let stored: Record<string, unknown>;
  try {
    stored = await browser.storage.sync.get([everywhere.key, shape.key]);
  } catch {
    // The popup says so.
    stored = {};
  }
  const general = valueIn(stored[everywhere.key], everywhere);
  const site = valueIn(stored[shape.key], shape);
  const off = general.kindsOff.filter((kind) => !site.kindsOn.includes(kind));
  return {
    clean: site.clean && !general.paused,
    kindsOff: [...new Set([...off, ...site.kindsOff])],
    alwaysShown: site.alwaysShown,
  };
}

/** Calls back with what now holds on a site whenever it changed, until the signal aborts. */
export function watchPageSettings(
  name: string,
  changed: (settings: PageSettings) => void,
  until: AbortSignal,
): void {
  const keys = [everywhere.key, siteShape(name).key];
  const listen = async (changes: Record<string, unknown>) => {
    if (!keys.some((key) => key in changes)) return;
    const settings = await readPageSettings(name);
    if (!until.aborted) changed(settings);
  };
  hear(browser.storage.sync.onChanged, listen, until);
}
