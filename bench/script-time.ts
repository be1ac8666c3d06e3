import type { CDPSession } from 'puppeteer-core';

/** Milliseconds that the scripts of the extension took on a page. */
export interface ScriptTime {
  /** From the first line of the clean script until it first waits for something. */
  readonly start: number;
  readonly beforeLoad: number;
  readonly all: number;
  /** The longest stretch at one go. */
  readonly longest: number;
}

interface Profile {
  readonly nodes: readonly {
    readonly id: number;
    readonly callFrame: { readonly url: string; readonly functionName: string };
    readonly children?: readonly number[];
  }[];
  readonly samples?: readonly number[];
  readonly timeDeltas?: readonly number[];
  readonly startTime: number;
}

const microseconds = 100;
const isOurs = (url: string): boolean => /^(?:chrome-extension|moz-extension):/.test(url);

/** Samples what runs in a page ten thousand times a second, until `stop` is called. The sampling itself slows scripts. */
export async function sampling(session: CDPSession): Promise<{ stop(): Promise<ScriptTime> }> {
  let load = Number.POSITIVE_INFINITY;
  await session.send('Page.enable');
  session.on('Page.loadEventFired', ({ timestamp }) => {
    load = Math.min(load, timestamp * 1e6);
  });
  await session.send('Profiler.enable');
  await session.send('Profiler.setSamplingInterval', { interval: microseconds });
  await session.send('Profiler.start');
  return {
    async stop() {
      const { profile } = await session.send('Profiler.stop');
      return timeOf(profile, load);
    },
  };
}

/** The nodes under which one of our scripts runs: itself, and what the browser does for it. */
function ours({ nodes }: Profile): ReadonlySet<number> {
  const children = new Map(nodes.map(({ id, children }) => [id, children ?? []]));
  const found = new Set<number>();
  const waiting = nodes.filter(({ callFrame }) => isOurs(callFrame.url)).map(({ id }) => id);
  for (let id = waiting.pop(); id !== undefined; id = waiting.pop()) {
    if (found.has(id)) continue;
    found.add(id);
    waiting.push(...(children.get(id) ?? []));
  }
  return found;
}

function timeOf(profile: Profile, load: number): ScriptTime {
  const inOurs = ours(profile);
  const { samples = [], timeDeltas = [] } = profile;
  const runs: { readonly from: number; length: number }[] = [];
  let at = profile.startTime;
  let isRunning = false;
  for (const [index, node] of samples.entries()) {
    const delta = timeDeltas[index + 1] ?? 0;
    at += timeDeltas[index] ?? 0;
    const last = runs.at(-1);
    if (!inOurs.has(node)) isRunning = false;
    else if (isRunning && last) last.length += delta;
    else {
      runs.push({ from: at, length: delta });
      isRunning = true;
    }
  }
  const sum = (chosen: typeof runs) => chosen.reduce((total, { length }) => total + length, 0) / 1000;
  return {
    start: sum(runs.slice(0, 1)),
    beforeLoad: sum(runs.filter(({ from }) => from < load)),
    all: sum(runs),
    longest: Math.max(0, ...runs.map(({ length }) => length)) / 1000,
  };
}

/** The value below which a share of the figures lie, 0 to 1. */
export function quantile(figures: readonly number[], share: number): number {
  const sorted = figures.toSorted((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;
}
