import { afterAll, beforeAll } from 'vitest';
import { type Answering, demoSite, type Server, serve } from '../../site/serve.ts';
import { type BrowserName, launch } from './browser.ts';
import type { Driver, LaunchOptions } from './driver.ts';

export const browsers: readonly BrowserName[] = ['chromium', 'firefox'];

type Started = Driver & { readonly server: Server };

/** One browser, on the demo site or on what answers instead, for all tests of the enclosing `describe`; the answer is good inside tests only. */
export function session(
  name: BrowserName,
  {
    answers = demoSite,
    ...options
  }: Pick<LaunchOptions, 'language' | 'dark' | 'onPhone'> & { readonly answers?: Answering } = {},
): () => Started {
  let started: Started | undefined;
  beforeAll(async () => {
    const server = await serve(answers);
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
