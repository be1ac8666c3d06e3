import type { Page } from 'puppeteer-core';
import type { TraceEvent } from './trace-event.ts';

/** Milliseconds of the main thread's own time that the scripts of the extension took on a page: waiting for a processor does not count. */
export interface ScriptTime {
  /** Reading and running the scripts of `document_start`, until they first wait for something. */
  readonly start: number;
  readonly beforeLoad: number;
  readonly all: number;
  /** The longest stretch at one go. */
  readonly longest: number;
  /** Of all, what the browser took for styles and layout because a script asked: the next frame finds them done. */
  readonly layout: number;
}

type ScriptEvent = TraceEvent<{
  readonly beginData?: { readonly url?: string };
  readonly data?: { readonly url?: string };
}>;

const scripts = new Set(['EvaluateScript', 'FunctionCall', 'RunMicrotasks', 'v8.callFunction']);
const layouts = new Set(['Layout', 'UpdateLayoutTree']);
/** Those that the manifest names; the others are brought later. */
const atStart = /\/(?:clean|ear|languages|sites\/[^/]+)\.js$/;
const isStart = ({ name, args }: ScriptEvent): boolean =>
  name === 'EvaluateScript' && atStart.test(args?.data?.url ?? '');
const isOurs = (url: string): boolean => /^(?:chrome-extension|moz-extension):/.test(url);

async function startTrace(page: Page): Promise<() => Promise<readonly ScriptEvent[]>> {
  await page.tracing.start({
    categories: ['devtools.timeline', 'disabled-by-default-devtools.timeline', 'v8.execute'],
  });
  return async () => JSON.parse(new TextDecoder().decode(await page.tracing.stop())).traceEvents;
}

/** Traces a page on which no script but ours runs, until `stop` is called. */
export async function tracing(page: Page): Promise<{ stop(address: URL): Promise<ScriptTime> }> {
  const end = await startTrace(page);
  return { stop: async (address) => timeOf(await end(), address) };
}

/** Traces a page that runs scripts of its own; `stop` tells the milliseconds that ours took meanwhile, the background's too. */
export async function tracingAmongOthers(page: Page): Promise<{ stop(): Promise<number> }> {
  const end = await startTrace(page);
  return {
    async stop() {
      const ours = (await end()).filter(({ args }) => isOurs(args?.data?.url ?? ''));
      const threads = Map.groupBy(ours, ({ pid, tid }) => `${pid} ${tid}`);
      const runs = [...threads.values()].map((events) =>
        outermost(
          events.toSorted((a, b) => a.ts - b.ts),
          scripts,
        ),
      );
      return sum(runs.flat());
    },
  };
}

function timeOf(trace: readonly ScriptEvent[], address: URL): ScriptTime {
  const first = trace.find(({ name, args }) => name === 'ParseHTML' && args?.beginData?.url === address.href);
  if (!first) throw new Error(`The trace tells nothing of ${address}.`);
  const events = trace
    .filter(({ pid, tid, ts }) => pid === first.pid && tid === first.tid && ts >= first.ts)
    .sort((a, b) => a.ts - b.ts || (b.dur ?? 0) - (a.dur ?? 0));
  const load = events.find(({ name }) => name === 'MarkLoad')?.ts ?? Number.POSITIVE_INFINITY;
  const runs = outermost(events, scripts).filter(isOurRun(events));
  const within = runs.flatMap((run) =>
    outermost(
      events.filter(({ ts }) => ts >= run.ts && ts < endOf(run)),
      layouts,
    ),
  );
  return {
    start: sum(runs.filter(isStart)),
    beforeLoad: sum(runs.filter(({ ts }) => ts < load)),
    all: sum(runs),
    longest: Math.max(0, ...goes(runs, events).map(sum)),
    layout: sum(within),
  };
}

const endOf = ({ ts, dur = 0 }: ScriptEvent): number => ts + dur;
const sum = (events: readonly ScriptEvent[]): number =>
  events.reduce((total, { tdur, dur }) => total + (tdur ?? dur ?? 0), 0) / 1000;

/** Events of these names that stand in none of them, in order. */
function outermost(events: readonly ScriptEvent[], names: ReadonlySet<string>): ScriptEvent[] {
  const found: ScriptEvent[] = [];
  let end = Number.NEGATIVE_INFINITY;
  for (const event of events) {
    if (event.ph !== 'X' || !names.has(event.name) || event.ts < end) continue;
    found.push(event);
    end = endOf(event);
  }
  return found;
}

/** A run of our own scripts, or one of which the trace does not tell whose it is: the page has none. */
const isOurRun =
  (events: readonly ScriptEvent[]) =>
  (run: ScriptEvent): boolean => {
    const urls = events
      .filter(({ ts, name }) => ts >= run.ts && ts < endOf(run) && scripts.has(name))
      .flatMap(({ args }) => args?.data?.url ?? []);
    return urls.length === 0 || urls.some(isOurs);
  };

/** Runs that follow each other inside one task of the browser. */
function goes(runs: readonly ScriptEvent[], events: readonly ScriptEvent[]): ScriptEvent[][] {
  const tasks = events.filter(({ name }) => name === 'RunTask');
  const groups = new Map<ScriptEvent | undefined, ScriptEvent[]>();
  for (const run of runs) {
    const task = tasks.findLast(({ ts }) => ts <= run.ts);
    groups.set(task, [...(groups.get(task) ?? []), run]);
  }
  return [...groups.values()];
}
