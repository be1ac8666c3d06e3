import { cp, mkdtemp, readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type BrowserName, builtExtension } from '../../../tests/support/browsers/build.ts';
import { bundle } from '../../../tests/support/browsers/bundle.ts';

const onCommand = `;chrome.commands.onCommand.addListener(async (command) => {
  if (command !== 'plainest') return;
  const [tab] = await chrome.tabs.query({ active: true, currentWindow: true });
  await chrome.scripting.executeScript({ target: { tabId: tab.id }, files: ['/plainest.js'] });
});`;

/** A copy of the built extension that can also inject the plainest reader, from the same worker by the same call. */
export async function withPlainest(browser: BrowserName): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'jernih-bench-'));
  await cp(builtExtension(browser, 'e2e'), folder, { recursive: true });
  await writeFile(join(folder, 'plainest.js'), await bundle(new URL('./plainest.ts', import.meta.url)));
  const background = join(folder, 'background.js');
  await writeFile(background, (await readFile(background, 'utf8')) + onCommand);
  const manifest = join(folder, 'manifest.json');
  const given = JSON.parse(await readFile(manifest, 'utf8'));
  given.commands.plainest = { suggested_key: { default: 'Alt+Shift+Y' }, description: 'The plainest reader' };
  await writeFile(manifest, JSON.stringify(given));
  return folder;
}
