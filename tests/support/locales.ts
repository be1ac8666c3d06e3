import { readFile } from 'node:fs/promises';

/** What the extension answers to who fetches one of its own files: those of its languages, and no others. */
export async function fetchLocale(address: URL | string): Promise<Response> {
  const file = /_locales\/\w+\/messages\.json$/.exec(String(address))?.[0];
  if (!file) throw new TypeError('Failed to fetch');
  return new Response(await readFile(new URL(`../../public/${file}`, import.meta.url)));
}
