import { isUtf8 } from 'node:buffer';
import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { type Answering, type Server, serve } from './serve.ts';

export interface SavedPage {
  /** Where the page says it was published, over http, for want of that host's certificate. */
  readonly address: URL;
  readonly html: Buffer;
}

const gzipMagic = 0x1f8b;

const attribute = (tag: string, name: string) =>
  tag
    .match(new RegExp(`\\s${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)'|([^\\s>]+))`, 'i'))
    ?.slice(1)
    .find(Boolean);

function ownAddress(html: string): string | undefined {
  const tags = html.match(/<(?:link|meta)\s[^>]*>/gi) ?? [];
  const canonical = tags.find((tag) => /\brel\s*=\s*["']?canonical\b/i.test(tag));
  const openGraph = tags.find((tag) => /["']?\bog:url\b/i.test(tag));
  return (canonical && attribute(canonical, 'href')) || (openGraph && attribute(openGraph, 'content'));
}

function published(html: string, file: string): URL {
  const named = ownAddress(html)?.replaceAll('&amp;', '&');
  const address = named && URL.canParse(named) ? new URL(named) : new URL('http://saved.example/');
  if (address.hostname === 'saved.example') address.pathname = `/${file.split(/[\\/]/).pop() ?? ''}`;
  address.protocol = 'http:';
  address.port = '';
  return address;
}

/**
 * Reads a saved page, gzipped or not, and where it was published (`rel=canonical`, else `og:url`).
 * @throws a sentence when the file is missing or is no HTML
 */
export function readSaved(file: string): SavedPage {
  let bytes: Buffer;
  try {
    bytes = readFileSync(file);
    if (bytes.length > 1 && bytes.readUInt16BE() === gzipMagic) bytes = gunzipSync(bytes);
  } catch (error) {
    const missing = error instanceof Error && 'code' in error && error.code === 'ENOENT';
    throw new Error(missing ? `There is no file ${file}.` : `The file ${file} cannot be read: ${error}.`);
  }
  const text = bytes.toString('utf8');
  if (!/<(?:!doctype html|html|head|body|article|p|div)\b/i.test(text))
    throw new Error(`The file ${file} is no HTML page.`);
  return { address: published(text, file), html: bytes };
}

/**
 * Serves one saved page at its own address, and nothing else: what it asks of other hosts stays unanswered.
 * Many tools save a page as UTF-8 whatever it declares, so valid UTF-8 is served as that.
 */
export async function serveSaved(page: SavedPage, port = 0): Promise<Server> {
  const answering: Answering = ({ hostname, pathname }) =>
    hostname === page.address.hostname && pathname === page.address.pathname
      ? { type: isUtf8(page.html) ? 'text/html; charset=utf-8' : 'text/html', body: page.html }
      : undefined;
  return serve(answering, port);
}
