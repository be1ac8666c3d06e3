import { type Hash, hashing } from '../memory/key.ts';
import { drop, inTurn, keep, recall } from '../memory/store.ts';
import { isHashes, memoryIn, memoryName, sitesName, toStore } from './stored.ts';
import { isFurniture, nothingYet, type SiteMemory, tally } from './tally.ts';

/** One line of a page: its words, and the shape of the markup that it stands in. */
export interface PageLine {
  readonly text: string;
  readonly shape: string;
  readonly linked: boolean;
}

/** A story page and the lines on it that may be furniture. `voice` and `desk` are empty where the page does not say. */
export interface StoryLines {
  readonly address: string;
  readonly voice: string;
  readonly desk: string;
  readonly lines: readonly PageLine[];
}

/** How much has been learned. */
export interface Learned {
  /** Lines that are hidden from now on. */
  readonly lines: number;
  /** Sites that something is remembered of. */
  readonly sites: number;
}

const mostSites = 100;

async function sitesRemembered(): Promise<readonly string[]> {
  const sites = await recall(sitesName);
  return isHashes(sites) ? sites : [];
}

async function memoryOf(siteHash: string): Promise<SiteMemory> {
  return memoryIn(await recall(memoryName(siteHash))) ?? nothingYet;
}

async function remember(siteHash: string, memory: SiteMemory): Promise<void> {
  const sites = [...(await sitesRemembered()).filter((other) => other !== siteHash), siteHash];
  const forgotten = sites.splice(0, Math.max(0, sites.length - mostSites));
  await keep(memoryName(siteHash), toStore(memory));
  await keep(sitesName, sites);
  if (forgotten.length > 0) await drop(forgotten.map(memoryName));
}

/** Two addresses of one story: further pages and print views, the mobile twin of a site. */
const storyAt = (address: string): string => new URL(address).pathname.replace(/\/(?:\d{1,2}\/?)?$/, '');

/** The same words of two sorts have nothing in common; no words have no hash. */
const hashOfSort = (hash: Hash, sort: 'desk' | 'line' | 'site' | 'story' | 'voice', words: string) =>
  words === '' ? Promise.resolve('') : hash(`furniture ${sort}\n${words}`);

async function learnFrom(site: string, page: StoryLines, mayKeep: boolean): Promise<readonly number[]> {
  const hash = await hashing({ make: mayKeep });
  if (!hash) return [];
  const [siteHash, story, voice, desk] = await Promise.all([
    hashOfSort(hash, 'site', site),
    hashOfSort(hash, 'story', storyAt(page.address)),
    hashOfSort(hash, 'voice', page.voice),
    hashOfSort(hash, 'desk', page.desk),
  ]);
  const lines = await Promise.all(
    page.lines.map(async ({ text, shape, linked }) => ({
      line: await hashOfSort(hash, 'line', `${shape}\n${text}`),
      linked,
    })),
  );
  const before = await memoryOf(siteHash);
  const memory = mayKeep ? tally(before, { story, voice, desk }, lines) : before;
  if (memory !== before) await remember(siteHash, memory);
  const furniture = new Set(
    memory.lines.filter((one) => isFurniture(one, memory.seen)).map(({ line }) => line),
  );
  return lines.flatMap(({ line }, index) => (furniture.has(line) ? [index] : []));
}

/**
 * Learns from a story of a site, unless `mayKeep` is false, and says which of its lines are furniture, by index. Where
 * the store fails nothing is furniture. Never throws.
 */
export function learn(site: string, page: StoryLines, mayKeep: boolean): Promise<readonly number[]> {
  return inTurn(async () => {
    try {
      return await learnFrom(site, page, mayKeep);
    } catch (error) {
      console.warn('Jernih learns nothing:', error);
      return [];
    }
  });
}

const hashOfSite = async (site: string): Promise<string | undefined> => {
  const hash = await hashing();
  return hash && hashOfSort(hash, 'site', site);
};

/** How much has been learned, on one site or in all. To be called in turn (`inTurn`). */
export async function countFurniture(site?: string): Promise<Learned> {
  const one = site === undefined ? undefined : await hashOfSite(site);
  const sites = site === undefined ? await sitesRemembered() : one === undefined ? [] : [one];
  const known = (await Promise.all(sites.map(memoryOf))).filter(({ seen }) => seen > 0);
  const lines = known.map((memory) => memory.lines.filter((line) => isFurniture(line, memory.seen)).length);
  return { lines: lines.reduce((sum, count) => sum + count, 0), sites: known.length };
}

/** How much has been learned on one site. */
export function countLearned(site: string): Promise<Learned> {
  return inTurn(() => countFurniture(site));
}

/** Forgets what was learned on one site, and counts anew. */
export function forgetSite(site: string): Promise<Learned> {
  return inTurn(async () => {
    const siteHash = await hashOfSite(site);
    if (siteHash !== undefined) {
      await keep(
        sitesName,
        (await sitesRemembered()).filter((other) => other !== siteHash),
      );
      await drop([memoryName(siteHash)]);
    }
    return countFurniture(site);
  });
}
