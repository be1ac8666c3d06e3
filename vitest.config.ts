import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';
import { boundedTexts } from './scripts/builds/bounded-texts.ts';
import { preactForFunctions } from './scripts/builds/preact-for-functions.ts';
import { purifyInPlace } from './scripts/builds/purify-in-place.ts';
import { silentReadability } from './scripts/builds/without-log.ts';

const fakeBrowser = fileURLToPath(new URL('tests/support/fake-browser.ts', import.meta.url));

export default defineConfig({
  // Tested as they are shipped.
  plugins: [boundedTexts(), preactForFunctions('/src/reader/'), purifyInPlace(), silentReadability()],
  test: {
    include: ['tests/**/*.test.{ts,tsx}'],
    exclude: ['tests/e2e/**'],
    environment: 'node',
    alias: { 'wxt/browser': fakeBrowser, 'webextension-polyfill': fakeBrowser },
    // Every core: left to itself the runner keeps one of two to itself. No test is judged by time.
    maxWorkers: '100%',
    testTimeout: 30_000,
    server: {
      deps: {
        inline: ['@ghostery/adblocker-extended-selectors', 'dompurify', '@mozilla/readability', 'preact'],
      },
    },
  },
});
