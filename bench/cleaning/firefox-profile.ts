import type { ChromeScope } from '../../tests/support/browsers/chrome-scope.ts';

/** One sample of a thread that runs pages. */
interface Sample {
  /** Milliseconds since 1970. */
  readonly at: number;
  /** Milliseconds that the thread ran since the sample before. */
  readonly ran: number;
  readonly isOurs: boolean;
}

/** Milliseconds of a page's main thread that Jernih's scripts took: waiting for a processor does not count. */
export interface ProfiledTime {
  readonly beforeLoad: number;
  readonly all: number;
  /** The longest stretch at one go. */
  readonly longest: number;
}

/** Milliseconds between two samples. */
const interval = 0.25;
const entries = 4_000_000;

const start = `(async () => {
  await Services.profiler.StartProfiler(${entries}, ${interval}, ['js', 'cpu'], ['GeckoMain']);
})()`;

/** The samples of every thread in which a script of the extension was seen, its own background aside. Nanoseconds come in. */
const samplesOf = (extensionId: string) => `(async () => {
  const profile = await Services.profiler.getProfileDataAsync();
  await Services.profiler.StopProfiler();
  const ours = WebExtensionPolicy.getByID('${extensionId}').getURL('');
  const perMillisecond = { ns: 1e6, 'µs': 1e3 }[profile.meta.sampleUnits.threadCPUDelta];
  const read = ({ threads: [thread], meta }) => {
    const { samples, stackTable, frameTable, stringTable } = thread;
    const inOurs = [];
    for (const [prefix, frame] of stackTable.data)
      inOurs.push(inOurs[prefix] || stringTable[frameTable.data[frame][frameTable.schema.location]].includes(ours));
    const { stack, time, threadCPUDelta } = samples.schema;
    return samples.data.map((sample) => ({
      at: meta.startTime + sample[time],
      ran: (sample[threadCPUDelta] ?? 0) / perMillisecond,
      isOurs: Boolean(inOurs[sample[stack]]),
    }));
  };
  const pages = profile.processes.filter(({ threads: [thread] }) => thread?.processName === 'Web Content');
  return JSON.stringify(pages.map(read).filter((samples) => samples.some(({ isOurs }) => isOurs)));
})()`;

const sum = (samples: readonly Sample[]): number => samples.reduce((total, { ran }) => total + ran, 0);

/** The stretches of samples that are ours, each without a break. */
function goes(samples: readonly Sample[]): Sample[][] {
  const found: Sample[][] = [];
  let wasOurs = false;
  for (const sample of samples) {
    if (sample.isOurs && !wasOurs) found.push([]);
    if (sample.isOurs) found.at(-1)?.push(sample);
    wasOurs = sample.isOurs;
  }
  return found;
}

/** Samples Firefox's threads until `stop`, which is told when the page had loaded, in milliseconds since 1970. */
export async function profiling(
  chrome: ChromeScope,
  extensionId: string,
): Promise<{ stop(loaded: number): Promise<ProfiledTime> }> {
  await chrome(start);
  return {
    async stop(loaded) {
      const threads = JSON.parse(String(await chrome(samplesOf(extensionId)))) as Sample[][];
      const runs = threads.flatMap(goes);
      const all = runs.flat();
      return {
        beforeLoad: sum(all.filter(({ at }) => at < loaded)),
        all: sum(all),
        longest: Math.max(0, ...runs.map(sum)),
      };
    },
  };
}
