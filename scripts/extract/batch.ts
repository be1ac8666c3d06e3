import { createInterface } from 'node:readline';
import type { Readable, Writable } from 'node:stream';
import { Worker } from 'node:worker_threads';

/** JSON may hold U+2028 and U+2029 bare, but readers of lines, Node's own among them, end a line there. */
const oneLine = (json: string): string =>
  json.replaceAll('\u2028', '\\u2028').replaceAll('\u2029', '\\u2029');

/** One page to read: a line of the batch. */
export interface Job {
  readonly id: string;
  readonly html: string;
  readonly url?: string;
}

export interface Batch {
  readonly input: Readable;
  readonly output: Writable;
  /** How many pages are read at once. */
  readonly workers?: number;
  /** A page that takes longer, in milliseconds, is given up. */
  readonly patience?: number;
}

const megabytes = 2048;

/** A worker that reads one page at a time and is replaced when a page breaks it. */
function reader(patience: number) {
  let worker: Worker | undefined;
  const start = () =>
    new Worker(new URL('./worker.ts', import.meta.url), {
      resourceLimits: { maxOldGenerationSizeMb: megabytes, stackSizeMb: 16 },
    });
  return {
    read(job: Job): Promise<string> {
      worker ??= start();
      const current = worker;
      return new Promise((resolve) => {
        const broken = (reason: string) => {
          worker = undefined;
          void current.terminate();
          settle(JSON.stringify({ id: job.id, error: reason }));
        };
        const timer = setTimeout(() => broken(`It took more than ${patience / 1000} seconds.`), patience);
        const failed = (problem: Error) => broken(problem.message);
        const left = () => broken('The page ended its reader.');
        const settle = (line: string) => {
          clearTimeout(timer);
          current.off('message', settle).off('error', failed).off('exit', left);
          resolve(line);
        };
        current.on('message', settle).on('error', failed).on('exit', left);
        current.postMessage(job);
      });
    },
    end: () => worker?.terminate(),
  };
}

function jobIn(line: string): Job | { readonly id: unknown; readonly error: string } {
  let given: unknown;
  try {
    given = JSON.parse(line);
  } catch {
    return { id: undefined, error: 'A line is no JSON.' };
  }
  const { id, html, url } = Object(given);
  if (typeof id !== 'string' || typeof html !== 'string')
    return { id, error: 'A line needs "id" and "html".' };
  return { id, html, ...(typeof url === 'string' && { url }) };
}

/** Answers every line of `input` with one on `output`, in the order in which they are ready. */
export async function runBatch({ input, output, workers = 2, patience = 60_000 }: Batch): Promise<void> {
  const lines = createInterface({ input })[Symbol.asyncIterator]();
  const work = async () => {
    const { read, end } = reader(patience);
    for (let line = await lines.next(); !line.done; line = await lines.next()) {
      if (!line.value.trim()) continue;
      const job = jobIn(line.value);
      output.write(`${oneLine('error' in job ? JSON.stringify(job) : await read(job))}\n`);
    }
    await end();
  };
  await Promise.all(Array.from({ length: workers }, work));
}
