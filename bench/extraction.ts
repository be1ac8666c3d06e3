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
import { race, toldOf } from './racing.ts';

type Row = Readonly<Record<string, string | number>>;
type Report = Readonly<Record<string, Row>>;

const { SCORER = '', CORPUS = '', SETS = 'news,indonesia', LIMIT = '1000' } = process.env;
const reports = process.env.REPORTS ?? mkdtempSync(join(tmpdir(), 'jernih-bench-'));
const sets = SETS.split(',');
const command = `node ${new URL('./extract-in-browser.ts', import.meta.url).pathname}`;
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

const raced = await race(join(CORPUS, 'news'), { pages: 60, rounds: 5 });
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

${toldOf(raced)}
`,
);
