import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { inPage, openBench, savedPage } from '../support/in-browser.ts';

/** Milliseconds on one page, best of the rounds. */
interface Raced {
  readonly ours: number;
  readonly readability: number;
  readonly elements: number;
}

/** Extraction beside Readability's own clone and parse on the first pages of a set, in turn in one browser. */
export async function race(
  set: string,
  { pages, rounds }: { pages: number; rounds: number },
): Promise<readonly Raced[]> {
  const { blank, close } = await openBench();
  const page = await blank();
  const raced: Raced[] = [];
  const saved = readFileSync(join(set, 'pages.jsonl'), 'utf8').split('\n').filter(Boolean);
  for (const line of saved.slice(0, pages)) {
    const { html, url }: { html: string; url: string } = JSON.parse(line);
    raced.push(await inPage<Raced>(page, 'race', { html: savedPage(join(set, html)), url, rounds }));
  }
  await close();
  return raced;
}

const median = (values: readonly number[]) =>
  values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
const sum = (values: readonly number[]) => values.reduce((whole, value) => whole + value, 0);

/** What was raced, in a sentence. */
export function toldOf(raced: readonly Raced[]): string {
  const ours = raced.map((one) => one.ours);
  const theirs = raced.map(({ readability }) => readability);
  const ratio = median(raced.map((one) => one.ours / one.readability));
  return `${raced.length} saved pages, best of some rounds in turn: median ${median(ours).toFixed(1)} ms, Readability's own clone and
parse ${median(theirs).toFixed(1)} ms; median of the ratios ${ratio.toFixed(2)} (goal: 1.4), all pages together ${(sum(ours) / sum(theirs)).toFixed(2)}.`;
}
