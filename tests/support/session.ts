import { afterAll, beforeAll } from 'vitest';
import { type Server, serveDemo } from '../site/serve.ts';
import { type BrowserName, type Driver, type LaunchOptions, launch } from './browser.ts';

export const browsers: readonly BrowserName[] = ['chromium', 'firefox'];

type Started = Driver & { readonly server: Server };

/** One browser on the demo site for all tests of the enclosing `describe`; the answer is good inside tests only. */
export function session(
  name: BrowserName,
  options: Pick<LaunchOptions, 'language' | 'dark' | 'onPhone'> = {},
): () => Started {
  let started: Started | undefined;
  beforeAll(async () => {
    const server = await serveDemo();
    started = { ...(await launch(name, { ...options, port: server.port })), server };
  });
  afterAll(async () => {
    await started?.close();
    await started?.server.close();
  });
  return () => {
    if (!started) throw new Error('The browser has not started.');
    return started;
  };
}
