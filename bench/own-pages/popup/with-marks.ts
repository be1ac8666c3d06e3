import { cp, mkdtemp, readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type BrowserName, builtExtension } from '../../../tests/support/browsers/build.ts';

const watch = `;new MutationObserver(() => {
  const once = (name, selector) =>
    document.querySelector(selector) && !performance.getEntriesByName(name).length && performance.mark(name);
  once('usable', 'button.main:enabled');
  once('whole', 'main[aria-busy=false]');
}).observe(document, { subtree: true, childList: true, attributes: true });`;

/** A copy of the built extension whose popup marks when its reader's button can be pressed, and when it has read all. */
export async function withMarks(browser: BrowserName): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'jernih-bench-'));
  await cp(builtExtension(browser, 'e2e'), folder, { recursive: true });
  const page = await readFile(join(folder, 'popup.html'), 'utf8');
  const script = /<script[^>]* src="([^"]+)"/.exec(page)?.[1];
  if (!script) throw new Error('The popup has no script to put marks into.');
  const file = join(folder, script);
  await writeFile(file, watch + (await readFile(file, 'utf8')));
  return folder;
}
