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
 *
 * @returns looks whether they were saved anew unheard, as while a page waits in the history
 */
export function followOwnRules(
  hostname: string,
  use: (rules: RulesHere) => void,
  until: AbortSignal,
): () => Promise<void> {
  let round: string | undefined;
  const renew = async (isNeeded = (_: string | undefined) => true) => {
    const read = await readRules(hostname);
    if (until.aborted || !isNeeded(read.round)) return;
    round = read.round;
    use(read.rules);
  };
  const listen = (changes: Record<string, unknown>) => {
    if (headKey in changes) renew();
  };
  hear(browser.storage.local.onChanged, listen, until);
  renew();
  return () => renew((now) => now !== round);
}

interface Read {
  readonly rules: RulesHere;
  /** Of compiling. */
  readonly round?: string;
}

async function readRules(hostname: string): Promise<Read> {
  const hosts = lineage(hostname).map(bucketKey);
  const general = bucketKey(everySite);
  try {
    const stored: Record<string, unknown> = await browser.storage.local.get([headKey, general, ...hosts]);
    const head = stored[headKey];
    if (!isHead(head)) return { rules: noRules };
    const forHost = hosts.flatMap((key) => bucketIn(stored[key], head) ?? []);
    const everywhere = bucketIn(stored[general], head);
    const rules = forHost.length || everywhere ? rulesHere(hostname, forHost, everywhere) : noRules;
    return { rules, round: head.round };
  } catch (error) {
    console.warn('Jernih goes on without the own rules:', error);
    return { rules: noRules };
  }
}
