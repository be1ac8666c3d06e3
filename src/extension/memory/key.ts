import { keep, recall } from './store.ts';

const name = 'key';
const hash = { name: 'HMAC', hash: 'SHA-256' };
const length = 32;

const isKey = (value: unknown): value is number[] =>
  Array.isArray(value) && value.length === length && value.every((byte) => Number.isInteger(byte));

/** The random key of this install; made when it is needed first. */
async function keyOfInstall(): Promise<CryptoKey> {
  const stored = await recall(name);
  const bytes = isKey(stored) ? stored : [...crypto.getRandomValues(new Uint8Array(length))];
  if (bytes !== stored) await keep(name, bytes);
  return crypto.subtle.importKey('raw', new Uint8Array(bytes), hash, false, ['sign']);
}

/**
 * What stands for `text` in the memory: an HMAC under the key of this install, 16 bytes in hexadecimal digits. Nobody
 * can tell from it what was read, or find out by trying, without the key. To be called in turn (`inTurn`).
 */
export async function hashOf(text: string): Promise<string> {
  const signed = await crypto.subtle.sign('HMAC', await keyOfInstall(), new TextEncoder().encode(text));
  return [...new Uint8Array(signed, 0, 16)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}
