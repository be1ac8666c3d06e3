import { isNamed } from '../thrown.ts';

/** Bytes; a longer page is no news story. */
const mostBytes = 5_000_000;
/** Milliseconds for one page. */
const patience = 15_000;

export type Fetch = (address: string, init: RequestInit) => Promise<Response>;

export interface FetchedPage {
  readonly html: string;
  /** Where it came from, after redirects. */
  readonly url: URL;
}

function decoded(bytes: Uint8Array, type: string): string {
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, 2048));
  const named = /charset=["']?\s*([\w-]+)/iu;
  const encoding = (named.exec(type) ?? named.exec(head))?.[1] ?? 'utf-8';
  try {
    return new TextDecoder(encoding).decode(bytes);
  } catch (problem) {
    if (isNamed(problem, 'RangeError')) return new TextDecoder().decode(bytes);
    throw problem;
  }
}

async function bytesOf(response: Response): Promise<Uint8Array | undefined> {
  const reader = response.body?.getReader();
  if (!reader) return undefined;
  const parts: Uint8Array[] = [];
  let size = 0;
  for (let part = await reader.read(); !part.done; part = await reader.read()) {
    size += part.value.length;
    if (size > mostBytes) {
      await reader.cancel();
      return undefined;
    }
    parts.push(part.value);
  }
  const bytes = new Uint8Array(size);
  let at = 0;
  for (const part of parts) {
    bytes.set(part, at);
    at += part.length;
  }
  return bytes;
}

/** One further page of `origin`; undefined when it is not to be had, is elsewhere, is no HTML or is too long. */
export async function fetchPage(
  address: string,
  { fetch, origin, signal }: { fetch: Fetch; origin: string; signal?: AbortSignal | undefined },
): Promise<FetchedPage | undefined> {
  if (!URL.canParse(address) || new URL(address).origin !== origin) return undefined;
  const limits = [AbortSignal.timeout(patience), ...(signal ? [signal] : [])];
  try {
    const response = await fetch(address, {
      mode: 'same-origin',
      credentials: 'same-origin',
      headers: { accept: 'text/html' },
      signal: AbortSignal.any(limits),
    });
    const type = response.headers.get('content-type') ?? '';
    const url = new URL(response.url || address);
    if (!response.ok || url.origin !== origin || !/^(?:text\/html|application\/xhtml\+xml)\b/iu.test(type))
      return undefined;
    const bytes = await bytesOf(response);
    return bytes && { html: decoded(bytes, type), url };
  } catch {
    // A lost connection, a page that takes too long, a redirect elsewhere: all mean that the page is not to be had.
    // What is thrown may be an error of the page's own world, which is none of this script's.
    return undefined;
  }
}
