// What `npm start -- …` was asked for. Bare Node 20: read before any package is there.
import { parseArgs } from 'node:util';

/**
 * @typedef {object} StartOptions
 * @property {import('../browsers.mjs').BrowserName} browser
 * @property {string | undefined} target an address, or a saved page; without one, the demo site
 * @property {number} port where the demo site or the saved page is served; 0 takes any that is free
 */

/**
 * @param {readonly string[]} args
 * @returns {StartOptions}
 * @throws {Error} with one sentence
 */
export function optionsOf(args) {
  const { values, positionals } = parsed(args);
  const port = Number(values.port ?? 0);
  if (!Number.isInteger(port) || port < 0 || port > 65_535) {
    throw new Error(`"${values.port}" is no port: give a whole number up to 65535.`);
  }
  if (positionals.length > 1)
    throw new Error(`One page at a time, please: ${positionals.join(' and ')} were given.`);
  return { browser: values.firefox ? 'firefox' : 'chromium', target: positionals[0], port };
}

/** @param {readonly string[]} args */
function parsed(args) {
  try {
    return parseArgs({
      args: [...args],
      allowPositionals: true,
      options: { firefox: { type: 'boolean' }, port: { type: 'string' } },
    });
  } catch (error) {
    const reason = error instanceof Error ? (error.message.split('. ')[0] ?? '') : String(error);
    throw new Error(`${reason}: there are --firefox and --port NUMBER, and an address or a saved page.`);
  }
}

/** @param {string} target */
export const isAddress = (target) => /^https?:\/\//i.test(target);
