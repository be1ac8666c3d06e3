import { browser } from 'wxt/browser';
import { lineage } from '../../clutter/filters/hosts.ts';
import { noRules, type RulesHere, rulesHere } from '../../clutter/filters/rules-here.ts';
import { everySite } from '../../clutter/filters/stored.ts';
import { hear } from '../hear.ts';
import { bucketIn, bucketKey, headKey, isHead } from './keys.ts';

/**
 * Calls back with the rules in force on a host: once they are read, and again whenever they are saved anew, until
 * the signal aborts. Read from the store itself: a sleeping background would answer frames too late. Where the
 * store fails or is damaged, there are none. Never throws.
 */
export function followOwnRules(hostname: string, use: (rules: RulesHere) => void, until: AbortSignal): void {
  const renew = async () => {
    const rules = await readRules(hostname);
    if (!until.aborted) use(rules);
  };
  const listen = (changes: Record<string, unknown>) => {
    if (headKey in changes) renew();
  };
  hear(browser.storage.local.onChanged, listen, until);
  renew();
}

async function readRules(hostname: string): Promise<RulesHere> {
  const hosts = lineage(hostname).map(bucketKey);
  const general = bucketKey(everySite);
  try {
    const stored: Record<string, unknown> = await browser.storage.local.get([headKey, general, ...hosts]);
    const head = stored[headKey];
    if (!isHead(head)) return noRules;
    const forHost = hosts.flatMap((key) => bucketIn(stored[key], head) ?? []);
    const everywhere = bucketIn(stored[general], head);
    return forHost.length || everywhere ? rulesHere(hostname, forHost, everywhere) : noRules;
  } catch (error) {
    console.warn('Jernih goes on without the own rules:', error);
    return noRules;
  }
}
