// Sets up what building and testing need. Runs on bare Node 20, before any package is there.
import { spawn, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { delimiter, dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { findBrowser, isNamed, missingBrowser } from './browsers.mjs';

/** @typedef {import('./browsers.mjs').BrowserName} BrowserName */

export const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const stamp = join(root, 'node_modules', '.jernih-setup');
/** What Debian calls them, then Ubuntu. */
const packages = { chromium: ['chromium', 'chromium-browser'], firefox: ['firefox-esr', 'firefox'] };

/** The environment in which the packages' own commands, the pinned Node first, come before the machine's. */
export function environment() {
  return {
    ...process.env,
    PATH: [join(root, 'node_modules', '.bin'), process.env.PATH].filter(Boolean).join(delimiter),
  };
}

/**
 * Installs the packages and finds the browsers, or installs those on Debian and Ubuntu as root.
 * @param {{ browsers: readonly BrowserName[] }} needs
 * @throws {Error} with one sentence, where something cannot be had
 */
export async function setUp({ browsers }) {
  await installPackages();
  for (const browser of browsers) if (!findBrowser(browser)) await installBrowser(browser);
}

async function installPackages() {
  const wanted = createHash('sha256')
    .update(readFileSync(join(root, 'package.json')))
    .update(readFileSync(join(root, 'package-lock.json')))
    .digest('hex');
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === wanted) return;
  // Not `npm ci`: it fails where a registry lacks the optional binaries of other platforms.
  await run('Installing packages', npm(), ['install', '--no-audit', '--no-fund', '--loglevel=error']);
  mkdirSync(dirname(stamp), { recursive: true });
  writeFileSync(stamp, wanted);
}

/** @param {BrowserName} browser */
async function installBrowser(browser) {
  const debian = process.getuid?.() === 0 && existsSync('/usr/bin/apt-get');
  if (!debian || isNamed(browser)) throw new Error(missingBrowser(browser));
  await run(`Looking up ${browser}`, 'apt-get', ['update', '-qq']);
  for (const name of packages[browser]) {
    if (findBrowser(browser)) return;
    if (!isOffered(name)) continue;
    await run(`Installing ${name}`, 'apt-get', ['install', '-y', '-qq', '--no-install-recommends', name]);
  }
  if (!findBrowser(browser)) throw new Error(missingBrowser(browser));
}

/** @param {string} name */
const isOffered = (name) => spawnSync('apt-cache', ['show', name], { stdio: 'ignore' }).status === 0;

/**
 * Runs a command to its end, says so, and prints its output only where it fails.
 * @param {string} what
 * @param {string} command
 * @param {readonly string[]} args
 * @param {NodeJS.ProcessEnv} env
 */
export async function run(what, command, args, env = process.env) {
  const started = Date.now();
  process.stdout.write(`${what} …\n`);
  const alive = setInterval(() => process.stdout.write(`  still at it, ${seconds(started)} s\n`), 15_000);
  const child = spawn(command, args, {
    cwd: root,
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { ...env, DEBIAN_FRONTEND: 'noninteractive' },
    shell: process.platform === 'win32',
  });
  let output = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream.on('data', (chunk) => {
      output += chunk;
    });
  }
  const code = await new Promise((resolve) => {
    child.on('error', (error) => {
      output += error.message;
      resolve(1);
    });
    child.on('close', resolve);
  });
  clearInterval(alive);
  if (code !== 0) throw new Error(`${what} failed: ${output.trim().split('\n').slice(-15).join('\n')}`);
  process.stdout.write(`${what}: done, ${seconds(started)} s\n`);
}

/** @param {number} started */
const seconds = (started) => Math.round((Date.now() - started) / 1000);

const npm = () => {
  const name = process.platform === 'win32' ? 'npm.cmd' : 'npm';
  const beside = join(dirname(process.execPath), name);
  // The pinned Node ships no npm: then the one on PATH.
  return existsSync(beside) ? beside : name;
};

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  setUp({ browsers: ['chromium', 'firefox'] }).catch((error) => {
    process.stderr.write(`${error.message}\n`);
    process.exitCode = 1;
  });
}
