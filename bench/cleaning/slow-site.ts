import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { savedPage } from '../support/in-browser.ts';
import { policy, type Saved } from '../support/saved-site.ts';

const piece = 12_000;
const pause = 40;

/** Serves saved pages as over a line of 300 kB a second, by http, and nothing else: a browser's proxy on the port that it tells. */
export async function serveSlowly(pages: readonly Saved[]) {
  const files = new Map(pages.map(({ address, file }) => [slowAddress(address), file]));
  const server = createServer(async ({ url = '' }, response) => {
    const file = files.get(url);
    response.writeHead(file ? 200 : 404, {
      'content-type': 'text/html; charset=utf-8',
      'content-security-policy': policy,
      'cache-control': 'no-store',
    });
    const bytes = file ? Buffer.from(savedPage(file)) : Buffer.alloc(0);
    for (let at = 0; at < bytes.length && !response.destroyed; at += piece) {
      response.write(bytes.subarray(at, at + piece));
      await new Promise((resolve) => setTimeout(resolve, pause));
    }
    response.end();
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return { port: (server.address() as AddressInfo).port, close: () => server.close() };
}

export const slowAddress = ({ host, pathname, search }: URL): string => `http://${host}${pathname}${search}`;
