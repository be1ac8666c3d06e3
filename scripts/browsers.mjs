// Finds browsers that are already on this machine. Runs on bare Node 20: imports nothing but Node.
import { accessSync, constants, existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

/** @typedef {'chromium' | 'firefox'} BrowserName */

const commands = {
  chromium: [
    'chromium',
    'chromium-browser',
    'google-chrome',
    'google-chrome-stable',
    'chrome',
    'microsoft-edge',
    'msedge',
  ],
  firefox: ['firefox-esr', 'firefox'],
};

const usualPlaces = {
  chromium: [
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
    '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
    'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
    'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
  ],
  firefox: [
    '/Applications/Firefox.app/Contents/MacOS/firefox',
    'C:\\Program Files\\Mozilla Firefox\\firefox.exe',
  ],
};

const overrides = { chromium: 'CHROMIUM', firefox: 'FIREFOX' };
const names = { chromium: 'Chrome, Chromium or Edge', firefox: 'Firefox' };

/**
 * The executable of a browser, or undefined where there is none.
 * `CHROMIUM` or `FIREFOX` in the environment names one outright.
 * @param {BrowserName} browser
 * @param {NodeJS.ProcessEnv} env
 * @returns {string | undefined}
 */
export function findBrowser(browser, env = process.env) {
  const named = env[overrides[browser]];
  if (named) return existsSync(named) ? named : undefined;
  const folders = (env.PATH ?? '').split(delimiter).filter(Boolean);
  const endings = process.platform === 'win32' ? ['.exe'] : [''];
  const onPath = commands[browser].flatMap((command) =>
    folders.flatMap((folder) => endings.map((ending) => join(folder, command + ending))),
  );
  return [...onPath, ...usualPlaces[browser]].find(isExecutable);
}

/**
 * Whether the environment names the browser outright: then no other will do.
 * @param {BrowserName} browser
 */
export const isNamed = (browser, env = process.env) => Boolean(env[overrides[browser]]);

/**
 * One sentence for a person whose machine lacks a browser.
 * @param {BrowserName} browser
 */
export function missingBrowser(browser) {
  return `No ${names[browser]} was found: install it, or name its executable in ${overrides[browser]}.`;
}

/** @param {string} path */
function isExecutable(path) {
  if (!existsSync(path)) return false;
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
