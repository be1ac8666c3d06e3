// Shows Jernih at work: sets up, builds, serves the demo news site and opens a browser on it. Runs on bare Node 20.
import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { environment, root, setUp } from './setup.mjs';
import { isAddress, optionsOf } from './start/options.mjs';

async function main() {
  const args = process.argv.slice(2);
  const { browser, target } = optionsOf(args);
  if (target && !isAddress(target) && !existsSync(target)) throw new Error(`There is no file ${target}.`);
  await setUp({ browsers: [browser] });
  process.exitCode = await show(args);
}

/**
 * The rest runs on the pinned Node, which the set-up has just installed.
 * @param {readonly string[]} args
 * @returns {Promise<number>}
 */
function show(args) {
  const node = join(root, 'node_modules', '.bin', process.platform === 'win32' ? 'node.cmd' : 'node');
  const child = spawn(node, [join(root, 'scripts', 'start', 'show.ts'), ...args], {
    stdio: 'inherit',
    env: environment(),
    shell: process.platform === 'win32',
  });
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (code) => resolve(code ?? 1));
  });
}

main().catch((error) => {
  process.stderr.write(`${error.message}\n`);
  process.exitCode = 1;
});
