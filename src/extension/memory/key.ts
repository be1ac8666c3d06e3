import { keep, recall } from './store.ts';

const name = 'key';
const hash = { name: 'HMAC', hash: 'SHA-256' };
const length = 32;

const isKey = (value: unknown): value is number[] =>
  Array.isArray(value) && value.length === length && value.every((byte) => Number.isInteger(byte));

/** What stands for a text in the memory. */
export type Hash = (text: string) => Promise<string>;

/** The random key of this install; undefined where there is none and `make` is false. */
async function keyOfInstall(make: boolean): Promise<CryptoKey | undefined> {
  const stored = await recall(name);
  if (!isKey(stored) && !make) return undefined;
  const bytes = isKey(stored) ? stored : [...crypto.getRandomValues(new Uint8Array(length))];
  if (bytes !== stored) await keep(name, bytes);
  return crypto.subtle.importKey('raw', new Uint8Array(bytes), hash, false, ['sign']);
}

/**
 * Hashes under the key of this install, for many texts at once; undefined where nothing was ever remembered, unless
 * `make` says to make a key. To be called in turn (`inTurn`).
 */
export async function hashing({ make = false } = {}): Promise<Hash | undefined> {
  const key = await keyOfInstall(make);
  if (!key) return undefined;
  return async (text) => {
    const signed = await crypto.subtle.sign('HMAC', key, new TextEncoder().encode(text));
    return [...new Uint8Array(signed, 0, 16)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
  };
}

/**
 * What stands for `text` in the memory: an HMAC under the key of this install, 16 bytes in hexadecimal digits. Nobody
 * can tell from it what was read, or find out by trying, without the key. To be called in turn (`inTurn`).
 */
export async function hashOf(text: string): Promise<string> {
  const hash = await hashing({ make: true });
  if (!hash) throw new Error('There is no key to remember with.');
  return hash(text);
}
