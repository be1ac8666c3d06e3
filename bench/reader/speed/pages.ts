import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Server, serve } from '../../../tests/site/serve.ts';
import { savedPage } from '../../support/in-browser.ts';

export interface Saved {
  readonly id: string;
  readonly address: URL;
  readonly html: string;
}

/** The first `count` pages of a folder (`pages.jsonl` and `html/`), at their own addresses, over http. */
export function savedPages(folder: string, count: number): Saved[] {
  const lines = readFileSync(join(folder, 'pages.jsonl'), 'utf8').trim().split('\n');
  const pages = lines.map((line) => {
    const { id, url } = JSON.parse(line) as { id: string; url: string };
    const address = new URL(url);
    address.protocol = 'http:';
    address.hash = '';
    return { id, address, html: savedPage(join(folder, 'html', `${id}.html.gz`)) };
  });
  // Every second one first, so that a publisher with several pages does not count for several.
  const spread = [
    ...pages.filter((_, index) => index % 2 === 0),
    ...pages.filter((_, index) => index % 2 === 1),
  ];
  return spread.slice(0, count);
}

/** Their own scripts would throw for want of their servers, and take the story away with them. */
const headers = { 'content-security-policy': "script-src 'none'" };

/** Serves the pages and nothing else: what they ask of others stays unanswered. */
export function serveSaved(pages: readonly Saved[]): Promise<Server> {
  const byAddress = new Map(pages.map(({ address, html }) => [address.href, html]));
  return serve((address) => {
    const body = byAddress.get(address.href);
    return body === undefined ? undefined : { type: 'text/html; charset=utf-8', body, headers };
  });
}
