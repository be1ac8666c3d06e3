import { readFile } from 'node:fs/promises';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { extname } from 'node:path';
import { desktop } from './pages/desktop.ts';
import { front } from './pages/front.ts';
import { mobile } from './pages/mobile.ts';
import { story } from './story.ts';
import { type Answer, trials } from './trials.ts';

export interface Server {
  readonly port: number;
  /** Addresses asked for so far, oldest first, as `http://host/path?query`. */
  readonly asked: readonly string[];
  close(): Promise<void>;
}

/** Answers one address, or `undefined` for "not here". */
export type Answering = (address: URL) => Promise<Answer | undefined> | Answer | undefined;

const types: Readonly<Record<string, string>> = {
  '.css': 'text/css',
  '.js': 'text/javascript; charset=utf-8',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
};

const missing: Answer = {
  type: 'text/html; charset=utf-8',
  body: '<!DOCTYPE html><html lang="en"><title>Not on the demo site</title><p>The demo site has no such page.</p></html>',
};

const html = (body: string): Answer => ({ type: 'text/html; charset=utf-8', body });

const embed = html(
  '<!DOCTYPE html><html lang="id"><title>Video</title><body style="margin:0"><img src="/assets/play.svg" alt="" style="width:100%"></body></html>',
);

async function asset(path: string): Promise<Answer | undefined> {
  const name = path.slice('/assets/'.length);
  const type = types[extname(name)];
  if (!type || name.includes('/')) return undefined;
  try {
    return { type, body: await readFile(new URL(`./assets/${name}`, import.meta.url)) };
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return undefined;
    throw error;
  }
}

/** Documents by their paths, on every host. */
export const documents =
  (bodies: Readonly<Record<string, string>>): Answering =>
  ({ pathname }) => {
    const body = bodies[pathname];
    return body === undefined ? undefined : html(body);
  };

/** The demo news site: `m.jpnn.com` and `www.jpnn.com`, and the trial pages on every host. */
export const demoSite: Answering = ({ hostname, pathname, searchParams }) => {
  if (pathname.startsWith('/assets/')) return asset(pathname);
  if (pathname.startsWith('/embed/')) return embed;
  if (pathname.startsWith('/pelacak/')) return html('<!DOCTYPE html><title></title>');
  if (pathname === '/' && hostname === 'm.jpnn.com') return html(front);
  if (pathname === `/news/${story.slug}`) {
    const page = searchParams.get('page') === '2' ? 2 : 1;
    return html(hostname === 'www.jpnn.com' ? desktop(page) : mobile(page));
  }
  return trials[pathname]?.();
};

/** A browser that uses this server as its proxy asks for whole addresses; one that maps hosts to it asks for paths. */
const addressOf = ({ url = '/', headers }: IncomingMessage) =>
  new URL(url, `http://${(headers.host ?? 'localhost').replace(/:\d+$/, '')}`);

function send(response: ServerResponse, status: number, { type, body, headers }: Answer) {
  response.writeHead(status, { 'content-type': type, 'cache-control': 'no-store', ...headers });
  response.end(body);
}

/**
 * Serves any host name on loopback, also as a proxy, so that pages keep the addresses of their sites.
 * @param port where to listen; 0 takes any that is free
 * @throws a sentence when the port is taken
 */
export function serve(answering: Answering, port = 0): Promise<Server> {
  const asked: string[] = [];
  const server = createServer(async (request, response) => {
    try {
      const address = addressOf(request);
      asked.push(address.href);
      const answer = await answering(address);
      send(response, answer ? 200 : 404, answer ?? missing);
    } catch (error) {
      send(response, 500, { type: 'text/plain', body: String(error) });
    }
  });
  // Secure addresses lead outside: the demo answers for nobody else.
  server.on('connect', (_request, socket) => {
    // A browser may hang up before it was answered, and nobody else listens to this socket.
    socket.on('error', () => socket.destroy());
    socket.end('HTTP/1.1 502 Not on the demo site\r\n\r\n');
  });
  return new Promise((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => {
      reject(
        error.code === 'EADDRINUSE'
          ? new Error(`Port ${port} is in use; stop what listens there, or choose another with --port.`)
          : error,
      );
    });
    server.listen(port, '127.0.0.1', () => {
      const address = server.address();
      resolve({
        port: typeof address === 'object' && address ? address.port : port,
        asked,
        close: () =>
          new Promise((done) => {
            server.closeAllConnections();
            server.close(() => done());
          }),
      });
    });
  });
}

/** Serves the demo site on any free port. */
export const serveDemo = () => serve(demoSite);
