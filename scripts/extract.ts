/** Finds the story in saved pages: one file, or a batch of JSON lines. The same code as in the extension. */
import process from 'node:process';
import type { Article } from '../src/article/article.ts';
import { textOf } from '../src/article/text.ts';
import { answerOf, articleIn, htmlOf } from './extract/answer.ts';
import { runBatch } from './extract/batch.ts';
import { markdownOf } from './extract/markdown.ts';
import { type Format, optionsFrom, UnknownRequest, usage } from './extract/options.ts';
import { readPageFile, UnreadablePage } from './extract/page-file.ts';

const printed: Readonly<Record<Format, (article: Article) => string>> = {
  json: (article) => JSON.stringify(answerOf(article), null, 2),
  text: ({ content }) => textOf(content),
  markdown: markdownOf,
  html: htmlOf,
};

async function run(): Promise<void> {
  const options = optionsFrom(process.argv.slice(2));
  if (options.batch) {
    await runBatch({ input: process.stdin, output: process.stdout });
    return;
  }
  const article = articleIn(await readPageFile(options.file), options.url);
  if (!article) throw new UnreadablePage(`${options.file} holds no story.`);
  console.log(printed[options.format](article));
}

try {
  await run();
} catch (problem) {
  if (!(problem instanceof UnreadablePage || problem instanceof UnknownRequest)) throw problem;
  console.error(problem.message);
  if (problem instanceof UnknownRequest) console.error(usage);
  process.exitCode = 1;
}
