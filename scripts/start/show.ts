// The part of `npm start` that runs on the pinned Node: checks the page, builds, opens the browser.
import { type BrowserName, launch } from '../../tests/support/browsers/browser.ts';
import type { Driver } from '../../tests/support/browsers/driver.ts';
import { environment, run } from '../setup.mjs';
import { optionsOf } from './options.mjs';
import { photograph } from './photograph.ts';
import { type Target, targetOf } from './target.ts';

const say = (line: string) => process.stdout.write(`${line}\n`);

const hasDisplay = () =>
  process.platform !== 'linux' || Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);

async function build(browser: BrowserName, { build: kind }: Target) {
  const args = ['build', '--level', 'warn', '-b', browser === 'firefox' ? 'firefox' : 'chrome'];
  await run('Building Jernih', 'wxt', kind === 'e2e' ? [...args, '--mode', 'e2e'] : args, environment());
}

async function visit(browser: BrowserName, { address, server, build: kind }: Target) {
  const driver = await launch(browser, {
    build: kind,
    headless: false,
    ...(server ? { port: server.port } : {}),
  });
  try {
    await driver.open(address);
    say(`Jernih is at work on ${address}: its button is in the toolbar. Close the browser to end.`);
    await driver.closed;
  } finally {
    await close(driver);
  }
}

const close = (driver: Driver) => driver.close();

async function main() {
  const options = optionsOf(process.argv.slice(2));
  const target = await targetOf(options);
  try {
    await build(options.browser, target);
    if (hasDisplay()) await visit(options.browser, target);
    else await photograph(options.browser, target, say);
  } finally {
    await target.server?.close();
  }
}

main().catch((error: unknown) => {
  process.stderr.write(`${error instanceof Error ? error.message : error}\n`);
  process.exitCode = 1;
});
