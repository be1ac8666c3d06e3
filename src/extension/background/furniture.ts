import { learn, type PageLine, type StoryLines } from '../furniture/memory.ts';
import { webAddress } from '../hosts.ts';
import { readPageSettings } from '../settings/on-page.ts';
import { siteNameOf } from '../settings/site-name.ts';
import type { Sender } from '../wire.ts';

const mostLines = 60;
const longest = 500;

const isWords = (value: unknown): value is string => typeof value === 'string' && value.length <= longest;

const isLine = (value: unknown): value is PageLine =>
  typeof value === 'object' &&
  value !== null &&
  'text' in value &&
  isWords(value.text) &&
  'shape' in value &&
  isWords(value.shape) &&
  'linked' in value &&
  typeof value.linked === 'boolean';

function isStoryLines(value: unknown): value is StoryLines {
  if (typeof value !== 'object' || value === null) return false;
  const { address, voice, desk, lines }: { [K in keyof StoryLines]?: unknown } = value;
  const isNamed = typeof address === 'string' && isWords(voice) && isWords(desk);
  return isNamed && Array.isArray(lines) && lines.length <= mostLines && lines.every(isLine);
}

/** Learned and hidden there: the person asked for it, for this site or for all. */
async function isDue(address: URL): Promise<boolean> {
  const { clean, kindsOff } = await readPageSettings(siteNameOf(address.hostname));
  return clean && !kindsOff.includes('site-furniture');
}

/** Learns from what a page tells of itself; believed only about the site that it comes from, and kept from no private window. */
export async function learnFromPage(payload: unknown, sender: Sender): Promise<readonly number[]> {
  const from = webAddress(sender.url);
  if (!from || !isStoryLines(payload) || webAddress(payload.address)?.origin !== from.origin) return [];
  if (!(await isDue(from))) return [];
  return learn(siteNameOf(from.hostname), payload, sender.tab?.incognito !== true);
}

/** Whether the page at an address is to be learned from. The front page of a site has no story. */
export async function isFurnitureDue(address: string | undefined): Promise<boolean> {
  const url = webAddress(address);
  return url !== undefined && url.pathname !== '/' && (await isDue(url));
}
