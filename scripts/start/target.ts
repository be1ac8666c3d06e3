import { readSaved, serveSaved } from '../../tests/site/saved.ts';
import { demoSite, type Server, serve } from '../../tests/site/serve.ts';
import { mobileArticle } from '../../tests/site/story.ts';
import { isAddress, type StartOptions } from './options.mjs';

/** What to show, once it is known to be there. */
export interface Target {
  readonly address: string;
  /** Begins the names of its pictures. */
  readonly name: string;
  /** Absent where the page comes from the net. */
  readonly server?: Server;
  /** The stores' build acts on the news sites only; the other one on every host. */
  readonly build: 'store' | 'e2e';
}

const patience = 20_000;

async function answers(address: string) {
  try {
    await (await fetch(address, { signal: AbortSignal.timeout(patience) })).body?.cancel();
  } catch (error) {
    const cause =
      error instanceof Error && error.cause instanceof Error ? error.cause.message : String(error);
    throw new Error(`${address} does not answer: ${cause}.`);
  }
}

const fileName = (target: string) =>
  target
    .split(/[\\/]/)
    .pop()
    ?.replace(/\.html?(\.gz)?$/i, '') || 'page';

/** @throws a sentence when the page cannot be had */
export async function targetOf({ target, port }: StartOptions): Promise<Target> {
  if (!target)
    return { address: mobileArticle, name: 'demo', server: await serve(demoSite, port), build: 'store' };
  if (isAddress(target)) {
    if (!URL.canParse(target)) throw new Error(`${target} is no address.`);
    await answers(target);
    return { address: target, name: new URL(target).hostname, build: 'e2e' };
  }
  const saved = readSaved(target);
  const server = await serveSaved(saved, port);
  return { address: saved.address.href, name: fileName(target), server, build: 'e2e' };
}
