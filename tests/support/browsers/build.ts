import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

export type BrowserName = 'chromium' | 'firefox';
export type Build = 'store' | 'e2e';

const folders = {
  chromium: { store: 'chrome-mv3', e2e: 'chrome-mv3-e2e' },
  firefox: { store: 'firefox-mv3', e2e: 'firefox-mv3-e2e' },
} as const;

/**
 * The folder of the built extension: as the stores get it, or allowed on every host.
 * @throws a sentence when it has not been built
 */
export function builtExtension(browser: BrowserName, build: Build): string {
  const folder = fileURLToPath(new URL(`../../../.output/${folders[browser][build]}`, import.meta.url));
  const command = build === 'e2e' ? 'npm run build:e2e' : 'npm run build';
  if (!existsSync(`${folder}/manifest.json`))
    throw new Error(`There is no ${folder}: run "${command}" first.`);
  return folder;
}
