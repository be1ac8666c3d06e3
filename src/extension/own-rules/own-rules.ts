import { browser } from 'wxt/browser';
import { compile } from '../../clutter/filters/compile.ts';
import { parseRules } from '../../clutter/filters/parse.ts';
import type { Line } from '../../clutter/filters/parse-line.ts';
import type { Reading, Refused } from '../../clutter/filters/rule.ts';
import type { Compiled } from '../../clutter/filters/stored.ts';
import { hear } from '../hear.ts';
import { failureOf } from '../settings/failure.ts';
import type { Saved } from '../settings/stored.ts';
import { asideKey, bucketIn, bucketKey, headKey, headOf, hostsKey, isHead, textKey } from './keys.ts';

/** What became of people's own rules, for their editor. */
export interface OwnRulesReport {
  /** Rules in force. */
  readonly accepted: number;
  /** Lines left out, in order, each with its number; `refusalSentence(reason)` says why. */
  readonly refused: readonly Refused[];
}

// A service worker has no `CSS`. There, only what was judged in a page before is compiled again, and a page drops
// a rule that its browser cannot read.
export const supports = (selector: string): boolean =>
  typeof CSS === 'undefined' || CSS.supports(`selector(${selector})`);

// An editor asks at every key, and one line of thousands has changed.
const known = new Map<string, Line>();
const mostKnown = 20_000;

function read(text: string): Reading {
  if (known.size > mostKnown) known.clear();
  return parseRules(text, supports, known);
}

/** What would be in force and what refused, without saving anything: for an editor, while somebody types. */
export function checkOwnRules(text: string): OwnRulesReport {
  const { rules, refused } = read(text);
  return { accepted: rules.length, refused };
}

/** The text as it was saved, and what is refused in it. `damaged`: what was stored was no text and is kept aside. */
export async function readOwnRules(): Promise<OwnRulesReport & { text: string; damaged: boolean }> {
  const stored = await storedText();
  const text = stored ?? '';
  return { text, damaged: stored === undefined, ...checkOwnRules(text) };
}

/** Calls back when the text may have changed, from the picker, a file or another window, until the signal aborts. */
export function watchOwnRules(changed: () => void, until: AbortSignal): void {
  const listen = (changes: Record<string, unknown>): void => {
    if (textKey in changes) changed();
  };
  hear(browser.storage.local.onChanged, listen, until);
}

async function storedText(): Promise<string | undefined> {
  try {
    const stored: unknown = (await browser.storage.local.get(textKey))[textKey];
    if (stored === undefined) return '';
    if (typeof stored === 'string') return stored;
    await browser.storage.local.set({ [asideKey]: stored });
    await browser.storage.local.remove(textKey);
  } catch (error) {
    console.warn('Jernih cannot read the own rules:', error);
  }
  return undefined;
}

let turn: Promise<unknown> = Promise.resolve();

/**
 * Saves people's own rules, one a line, and puts them into force on every page, open ones too. Refused lines stay
 * in the text and out of force. Where `saved` is not `'saved'`, the rules from before hold on. Never throws.
 */
export function saveOwnRules(text: string): Promise<OwnRulesReport & { saved: Saved }> {
  const { rules, refused } = read(text);
  const saving = turn.then(() => store(text, compile(rules)));
  turn = saving;
  return saving.then((saved) => ({ saved, accepted: rules.length, refused }));
}

/**
 * Changes the text that is saved, in a turn of its own, so that nothing written meanwhile is lost. Where the store
 * cannot be read nothing is changed. Never throws.
 */
export function changeOwnRules(change: (text: string) => string): Promise<OwnRulesReport & { saved: Saved }> {
  const changing = turn.then(async () => {
    const before = await storedText();
    if (before === undefined) return { saved: 'failed' as const, accepted: 0, refused: [] };
    const text = change(before);
    const { rules, refused } = read(text);
    return { saved: await store(text, compile(rules)), accepted: rules.length, refused };
  });
  turn = changing;
  return changing;
}

async function store(text: string, compiled: Compiled): Promise<Saved> {
  const { local } = browser.storage;
  // Not `randomUUID`: the picker saves from pages, and one without https has no such thing.
  const round = crypto.getRandomValues(new Uint32Array(4)).join('-');
  const hosts = [...compiled.keys()];
  const buckets = [...compiled].map(([host, bucket]) => [bucketKey(host), { round, bucket }]);
  try {
    const before: unknown = (await local.get(hostsKey))[hostsKey];
    // One write: either all of it holds or nothing.
    await local.set({
      [textKey]: text,
      [headKey]: headOf(round),
      [hostsKey]: hosts,
      ...Object.fromEntries(buckets),
    });
    const gone = Array.isArray(before) ? before.filter((host) => !compiled.has(String(host))) : [];
    if (gone.length) await local.remove(gone.map((host) => bucketKey(String(host))));
    return 'saved';
  } catch (error) {
    return failureOf(error);
  }
}

/** Compiles again where what is stored is of another version or damaged. Never throws. */
export async function mendOwnRules(): Promise<void> {
  const text = await storedText();
  if (!text || (await isWhole())) return;
  await saveOwnRules(text);
}

async function isWhole(): Promise<boolean> {
  try {
    const { [headKey]: head, [hostsKey]: hosts } = await browser.storage.local.get([headKey, hostsKey]);
    if (!isHead(head) || !Array.isArray(hosts)) return false;
    const keys = hosts.map((host) => bucketKey(String(host)));
    const stored: Record<string, unknown> = await browser.storage.local.get(keys);
    return keys.every((key) => bucketIn(stored[key], head) !== undefined);
  } catch (error) {
    console.warn('Jernih cannot read the own rules:', error);
    return true;
  }
}
