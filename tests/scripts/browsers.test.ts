import { chmodSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { findBrowser, missingBrowser } from '../../scripts/browsers.mjs';

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'jernih-browsers-'));
});

afterEach(() => rmSync(folder, { recursive: true }));

function program(name: string, mode = 0o755): string {
  const path = join(folder, name);
  writeFileSync(path, '#!/bin/sh\n');
  chmodSync(path, mode);
  return path;
}

test('a browser named in the environment comes first', () => {
  program('chromium');
  const named = program('my-own-browser');
  expect(findBrowser('chromium', { PATH: folder, CHROMIUM: named })).toBe(named);
});

test('a name that leads nowhere finds nothing, rather than another browser than the one asked for', () => {
  program('chromium');
  expect(findBrowser('chromium', { PATH: folder, CHROMIUM: join(folder, 'gone') })).toBeUndefined();
});

test.each([
  ['chromium', 'google-chrome'],
  ['chromium', 'microsoft-edge'],
  ['firefox', 'firefox'],
  ['firefox', 'firefox-esr'],
] as const)('finds %s as %s on the path', (browser, command) => {
  const path = program(command);
  expect(findBrowser(browser, { PATH: ['/nowhere', folder].join(delimiter) })).toBe(path);
});

test('a file that cannot be run is no browser', () => {
  program('firefox', 0o644);
  expect(findBrowser('firefox', { PATH: folder })).not.toBe(join(folder, 'firefox'));
});

test('says what to install, and how to name one that is elsewhere', () => {
  expect(missingBrowser('chromium')).toMatch(/Chrome, Chromium or Edge.*CHROMIUM/);
  expect(missingBrowser('firefox')).toMatch(/Firefox.*FIREFOX/);
});
