/**
 * The extractor in headless Chromium, for scoring in seconds what takes jsdom minutes. Speaks the protocol of
 * `npm run -s extract -- --batch`. WITHOUT=name,name leaves steps out; ENGINE=readability measures Readability alone.
 */
import { createInterface } from 'node:readline';
import { inPage, openBench, savedPage } from '../support/in-browser.ts';

interface Job {
  readonly id: string;
  readonly html: string;
  readonly url?: string;
}

const without = (process.env.WITHOUT ?? '').split(',').filter(Boolean);
const engine = process.env.ENGINE ?? 'jernih';
const { blank, close } = await openBench();

async function work(jobs: AsyncIterator<string>): Promise<void> {
  let page = await blank();
  for (let line = await jobs.next(); !line.done; line = await jobs.next()) {
    if (!line.value.startsWith('{')) continue;
    const job: Job = JSON.parse(line.value);
    try {
      const answer = await inPage<object>(page, 'answer', {
        html: savedPage(job.html),
        url: job.url,
        without,
        engine,
      });
      console.log(JSON.stringify({ id: job.id, ...answer }));
    } catch (problem) {
      console.log(JSON.stringify({ id: job.id, error: String(problem) }));
      page = await blank();
    }
  }
}

const lines = createInterface({ input: process.stdin })[Symbol.asyncIterator]();
await Promise.all([work(lines), work(lines)]);
await close();
