// The judge: sets up, then runs every check in order and stops at the first that fails. Runs on bare Node 20.
import { spawn } from 'node:child_process';
import { environment, root, setUp } from './setup.mjs';

/** @type {readonly (readonly [name: string, command: string, args: readonly string[]])[]} */
const checks = [
  ['Types', 'npm', ['run', '-s', 'types']],
  ['Lint', 'npm', ['run', '-s', 'lint']],
  ['Unit tests', 'npm', ['run', '-s', 'unit']],
  ['Builds', 'npm', ['run', '-s', 'build']],
  ['Size budget', 'node', ['scripts/size-budget.ts']],
  ['Store lint', 'node', ['scripts/store-lint.ts']],
  ['Builds for the browser tests', 'npm', ['run', '-s', 'build:e2e']],
  ['Browser tests', 'npm', ['run', '-s', 'e2e']],
];

async function main() {
  await setUp({ browsers: ['chromium', 'firefox'] });
  for (const [name, command, args] of checks) {
    const started = Date.now();
    process.stdout.write(`\n── ${name}\n`);
    const code = await run(command, args);
    if (code !== 0) throw new Error(`${name} failed.`);
    process.stdout.write(`── ${name}: ${Math.round((Date.now() - started) / 1000)} s\n`);
  }
}

/**
 * @param {string} command
 * @param {readonly string[]} args
 * @returns {Promise<number>}
 */
function run(command, args) {
  return new Promise((resolve) => {
    const child = spawn(command, args, {
      cwd: root,
      stdio: 'inherit',
      env: environment(),
      shell: process.platform === 'win32',
    });
    child.on('error', (error) => {
      process.stderr.write(`${error.message}\n`);
      resolve(1);
    });
    child.on('close', (code) => resolve(code ?? 1));
  });
}

main().catch((error) => {
  process.stderr.write(`\n${error.message}\n`);
  process.exitCode = 1;
});
