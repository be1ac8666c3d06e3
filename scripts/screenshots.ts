// Makes the README's pictures from the demo site: node scripts/screenshots.ts (after npm run build).
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { serveDemo } from '../tests/site/serve.ts';
import { mobileArticle } from '../tests/site/story.ts';
import { launch } from '../tests/support/browsers/browser.ts';
import type { Driver, LaunchOptions } from '../tests/support/browsers/driver.ts';
import { openQuiet } from '../tests/support/page.ts';
import { toggleReader } from '../tests/support/surfaces/reader.ts';
import { root } from './setup.mjs';

const folder = join(root, 'docs', 'screenshots');
const size = { width: 390, height: 760 };

const server = await serveDemo();

/** One browser, one page of the demo site; whatever was being photographed, the browser is closed. */
async function inBrowser(
  options: Pick<LaunchOptions, 'dark'> & { readonly build: 'store' | 'none' },
  photograph: (driver: Driver, file: (name: string) => string) => Promise<void>,
) {
  const driver = await launch('chromium', { ...options, port: server.port });
  try {
    await photograph(driver, (name) => join(folder, `${name}.png`));
  } finally {
    await driver.close();
  }
}

async function inScheme(scheme: 'light' | 'dark') {
  const ending = scheme === 'dark' ? '-dark' : '';
  await inBrowser({ build: 'store', dark: scheme === 'dark' }, async (driver, file) => {
    const page = await openQuiet(driver, mobileArticle, size);
    if (scheme === 'light') await page.screenshot({ path: file('cleaned') });
    const popup = await driver.popup(page);
    await popup.picture(file(`popup${ending}`));
    await toggleReader(page, popup);
    await page.screenshot({ path: file(`reader${ending}`) });
  });
}

try {
  await mkdir(folder, { recursive: true });
  await inBrowser({ build: 'none' }, async (driver, file) => {
    const page = await openQuiet(driver, mobileArticle, size);
    await page.screenshot({ path: file('before') });
  });
  await inScheme('light');
  await inScheme('dark');
  process.stdout.write(`The pictures are in ${folder}.\n`);
} finally {
  await server.close();
}
