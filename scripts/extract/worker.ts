import { parentPort } from 'node:worker_threads';
import { answerOf, articleIn } from './answer.ts';
import type { Job } from './batch.ts';
import { readPageFile } from './page-file.ts';

parentPort?.on('message', async ({ id, html, url }: Job) => {
  let answer: object;
  try {
    answer = answerOf(articleIn(await readPageFile(html), url));
  } catch (problem) {
    answer = { error: problem instanceof Error ? problem.message : String(problem) };
  }
  parentPort?.postMessage(JSON.stringify({ id, ...answer }));
});
