import { browser } from 'wxt/browser';
import { readOwnRules, saveOwnRules } from './own-rules/own-rules.ts';
import { dropDamaged } from './settings/damaged.ts';
import { failureOf } from './settings/failure.ts';
import { oursIn, withShapeOf } from './settings/known-shapes.ts';
import { dropLetGo } from './settings/let-go.ts';
import { readShape, type Shape, writeShape } from './settings/shape.ts';
import type { Saved } from './settings/stored.ts';

const format = 'jernih-settings';
/** Of the file; each value in it has the version of its own shape. */
const version = 1;

/** Why a file was not taken. Nothing was changed then. */
type Refused =
  | { readonly refused: 'no-json' | 'newer' }
  | { readonly refused: 'damaged'; readonly part: string };

export type Imported = { readonly saved: Saved } | Refused;

type Values = Record<string, unknown>;

const isRecord = (value: unknown): value is Values =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** All settings as the text of one file. What is remembered of pages is not in it. */
export async function exportAll(): Promise<string> {
  const [stored, { text }] = await Promise.all([browser.storage.sync.get(null), readOwnRules()]);
  return `${JSON.stringify({ format, version, settings: oursIn(stored), ownRules: text }, null, 2)}\n`;
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** The value as this version stores it; undefined where any of it is damaged. */
function sound<T extends object>(value: unknown, shape: Shape<T>): Values | undefined {
  const reading = readShape(value, shape);
  return reading.damaged ? undefined : writeShape(reading.value, value, shape);
}

interface Backup {
  readonly settings: Values;
  readonly ownRules: string;
}

function readBackup(text: string): Backup | Refused {
  const file = parsed(text);
  if (!isRecord(file) || file.format !== format || typeof file.version !== 'number')
    return { refused: 'no-json' };
  if (file.version > version) return { refused: 'newer' };
  if (!isRecord(file.settings)) return { refused: 'damaged', part: 'settings' };
  if (typeof file.ownRules !== 'string') return { refused: 'damaged', part: 'ownRules' };
  const settings: Values = {};
  for (const [key, value] of Object.entries(file.settings)) {
    const setting = withShapeOf(key, (shape) => sound(value, shape));
    if (!setting) return { refused: 'damaged', part: key };
    settings[key] = setting;
  }
  return { settings, ownRules: file.ownRules };
}

async function replaceSettings(settings: Values, before: Values): Promise<Saved> {
  const { sync } = browser.storage;
  const stale = Object.keys(oursIn(before)).filter((key) => !(key in settings));
  const removeStale = () => (stale.length > 0 ? sync.remove(stale) : undefined);
  try {
    await sync.set(settings).catch(async (error: unknown) => {
      if (stale.length === 0 || failureOf(error) !== 'full') throw error;
      // Both together are too much; what is to go makes room.
      await removeStale();
      await sync.set(settings);
    });
    await removeStale();
    return 'saved';
  } catch (error) {
    return failureOf(error);
  }
}

/** All of it or nothing: where one part cannot be stored, what was there before is put back. */
async function replaceAll({ settings, ownRules }: Backup): Promise<Saved> {
  const before: Values = await browser.storage.sync.get(null);
  const ours = oursIn(before);
  const saved = await replaceSettings(settings, before);
  const rules = saved === 'saved' ? (await saveOwnRules(ownRules)).saved : saved;
  if (rules !== 'saved') await replaceSettings(ours, { ...settings, ...ours });
  return rules;
}

/** Takes all settings from the text of a file that `exportAll` wrote. Never half of them. */
export async function importAll(text: string): Promise<Imported> {
  const backup = readBackup(text);
  if ('refused' in backup) return backup;
  try {
    return { saved: await replaceAll(backup) };
  } catch (error) {
    console.warn('Jernih could not take the settings:', error);
    return { saved: 'failed' };
  }
}

/** Everything a person set, as it was at install, what was damaged too. What the browser allows stays with the browser. */
export async function resetAll(): Promise<Saved> {
  try {
    const reset = await replaceAll({ settings: {}, ownRules: '' });
    if (reset !== 'saved') return reset;
    const dropped = await dropDamaged();
    return dropped === 'saved' ? await dropLetGo() : dropped;
  } catch (error) {
    console.warn('Jernih could not reset:', error);
    return 'failed';
  }
}
