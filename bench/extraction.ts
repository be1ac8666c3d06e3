/**
 * Writes `extraction.md`: what each step of the extractor is worth, and what extraction costs beside Readability.
 * SCORER is the scoring script, CORPUS the folder of its sets, SETS which of them ("news,indonesia"), LIMIT how many
 * pages of each. REPORTS is a folder in which the scorer's report of every row is kept: what is there already, as from a
 * run that was cut short, is not taken again.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { clearings, preparations, repairs } from '../src/article/steps/index.ts';
import { inPage, openBench, savedPage } from './in-browser.ts';

type Row = Readonly<Record<string, string | number>>;
type Report = Readonly<Record<string, Row>>;

const { SCORER = '', CORPUS = '', SETS = 'news,indonesia', LIMIT = '1000' } = process.env;
const reports = process.env.REPORTS ?? mkdtempSync(join(tmpdir(), 'jernih-bench-'));
const sets = SETS.split(',');
const command = `node ${new URL('./extract-in-browser.ts', import.meta.url).pathname}`;
const racing = 60;
const figures = ['P', 'R', 'F1', 'kept', 'leaked', 'opened', 'lost'];

function score(row: string, environment: Readonly<Record<string, string>>): Report {
  const report = join(reports, `${row}.json`);
  if (existsSync(report)) return JSON.parse(readFileSync(report, 'utf8'));
  spawnSync('node', [SCORER, '--command', command, '--limit', LIMIT, '--json', report, ...sets], {
    env: { ...process.env, ...environment },
    stdio: 'inherit',
  });
  return JSON.parse(readFileSync(report, 'utf8'));
}

const shown = (value: string | number | undefined) =>
  typeof value === 'number' ? value.toFixed(4) : (value ?? '');
const cells = (report: Report) =>
  sets.map((set) =>
    figures
      .flatMap((name) => (report[set]?.[name] === undefined ? [] : [`${name} ${shown(report[set]?.[name])}`]))
      .join(' · '),
  );
const line = (name: string, report: Report) => `| ${[name, ...cells(report)].join(' | ')} |`;

async function race(): Promise<readonly { ours: number; readability: number; elements: number }[]> {
  const { blank, close } = await openBench();
  const page = await blank();
  const pages = readFileSync(join(CORPUS, 'news', 'pages.jsonl'), 'utf8')
    .split('\n')
    .filter(Boolean)
    .slice(0, racing);
  const raced = [];
  for (const saved of pages) {
    const { html, url }: { html: string; url: string } = JSON.parse(saved);
    raced.push(
      await inPage<{ ours: number; readability: number; elements: number }>(page, 'race', {
        html: savedPage(join(CORPUS, 'news', html)),
        url,
        rounds: 5,
      }),
    );
  }
  await close();
  return raced;
}

const median = (values: readonly number[]) =>
  values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;

const raced = await race();
const ratio = median(raced.map(({ ours, readability }) => ours / readability));
const steps = [...clearings, ...preparations, ...repairs].map(({ name }) => name);
const table = [
  line('all steps', score('all', {})),
  ...steps.map((name) => line(`without ${name}`, score(name, { WITHOUT: name }))),
  line('Readability alone', score('readability', { ENGINE: 'readability' })),
];
writeFileSync(
  new URL('./extraction.md', import.meta.url),
  `# Extraction

Written by \`bench/extraction.ts\` in headless Chromium, ${new Date().toISOString().slice(0, 10)}; at most ${LIMIT} pages a set.

## What each step is worth

| | ${sets.join(' | ')} |
|---|${sets.map(() => '---|').join('')}
${table.join('\n')}

## What it costs

${raced.length} saved news pages, five rounds each in turn, best of each: median ${median(raced.map(({ ours }) => ours)).toFixed(1)} ms, Readability's
own clone and parse ${median(raced.map(({ readability }) => readability)).toFixed(1)} ms; median of the ratios ${ratio.toFixed(2)} (goal: 1.4).
`,
);
