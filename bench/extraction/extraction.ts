/**
 * Writes `extraction.md`: what each step of the extractor is worth, by leaving it out.
 * SCORER is the scoring script, SETS which of its sets ("news,indonesia"), LIMIT how many
 * pages of each. REPORTS is a folder in which the scorer's report of every row is kept: what is there already, as from a
 * run that was cut short, is not taken again.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { clearings, preparations, repairs } from '../../src/article/steps/index.ts';

type Row = Readonly<Record<string, string | number>>;
type Report = Readonly<Record<string, Row>>;

const { SCORER = '', SETS = 'news,indonesia', LIMIT = '1000' } = process.env;
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

/** What a set's figures are, or which of them differ from those of all steps. */
function cell(set: string, { [set]: row = {} }: Report, whole?: Report): string {
  const told = figures.filter((name) => name in row && shown(row[name]) !== shown(whole?.[set]?.[name]));
  return told.map((name) => `${name} ${shown(row[name])}`).join(' · ') || 'the same';
}

const line = (name: string, report: Report, whole?: Report) =>
  `| ${[name, ...sets.map((set) => cell(set, report, whole))].join(' | ')} |`;

const steps = [...clearings, ...preparations, ...repairs].map(({ name }) => name);
const whole = score('all', {});
const table = [
  line('all steps', whole),
  ...steps.map((name) => line(`without ${name}`, score(name, { WITHOUT: name }), whole)),
  line('Readability alone', score('readability', { ENGINE: 'readability' })),
];
writeFileSync(
  new URL('./extraction.md', import.meta.url),
  `# What each step of the extractor is worth

Written by \`bench/extraction/extraction.ts\` in headless Chromium, ${new Date().toISOString().slice(0, 10)}; at most ${LIMIT} pages a set. Of every
row but the first and the last, only what differs.

| | ${sets.join(' | ')} |
|---|${sets.map(() => '---|').join('')}
${table.join('\n')}
`,
);
