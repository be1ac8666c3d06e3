// @vitest-environment jsdom
import { expect, test } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { saveOwnRules } from '../../../src/extension/own-rules/own-rules.ts';
import { everywhere } from '../../../src/extension/settings/everywhere.ts';
import { changeStored, readStored } from '../../../src/extension/settings/stored.ts';
import { soon } from '../../support/soon.ts';
import { click, shown } from '../screen.ts';
import { aroundOptions, openOptions, saveFile, takeFile } from './open-options.tsx';

aroundOptions();

test('everything is saved to a file and taken back from it', async () => {
  await saveOwnRules('news.example##.banner');
  await openOptions();
  await click('Save to a file');
  await soon(() => expect(saveFile).toHaveBeenCalledOnce());
  const [name, text] = saveFile.mock.lastCall ?? ['', ''];
  expect(name).toBe('jernih.json');
  await changeStored(everywhere, (value) => ({ ...value, paused: true }));
  await takeFile(text);
  await soon(() => expect(shown()).toContain('All settings were taken from the file.'));
  expect(await readStored(everywhere)).toEqual(everywhere.defaults);
});

test('a file that is not ours changes nothing and says so', async () => {
  await openOptions();
  await takeFile('hello');
  await soon(() => expect(shown()).toContain('this file is not a settings file of Jernih'));
});

test('what is remembered of pages is counted, and forgotten at a press', async () => {
  await openOptions({ remembers: 12, learned: 5 });
  await soon(() => expect(shown()).toContain('Lines learned from sites5'));
  await soon(() => expect(shown()).toContain('Stories with a reading position12'));
  await click('Forget all of it');
  expect(shown()).toContain('Forgotten, and the key with it.');
});

test('what is remembered while the options are open is counted too', async () => {
  const tab = await openOptions({ remembers: 1 });
  await soon(() => expect(shown()).toContain('Stories with a reading position1'));
  tab.remember(2);
  await fakeBrowser.storage.local.set({ 'memory:places': {} });
  await soon(() => expect(shown()).toContain('Stories with a reading position2'));
});

test('settings that were damaged are told of, saved as a file, and let go', async () => {
  await fakeBrowser.storage.sync.set({ everywhere: 'oops' });
  await openOptions();
  await soon(() => expect(shown()).toContain('Some stored settings were damaged.'));
  await click('Save them as a file');
  expect(saveFile).toHaveBeenCalledWith(
    'jernih-damaged.json',
    expect.stringContaining('"everywhere": "oops"'),
  );
  await click('Delete them');
  await soon(() => expect(shown()).not.toContain('Some stored settings were damaged.'));
  expect(await readStored(everywhere)).toEqual(everywhere.defaults);
});

test('sites that had to make room are named, saved as a file, and let go', async () => {
  await fakeBrowser.storage.local.set({
    'let-go:site:lama.example': { clean: false },
    'let-go:site:usang.example': { clean: false },
  });
  await openOptions();
  await soon(() => expect(shown()).toContain('The settings of 2 sites were dropped'));
  expect(shown()).toContain('lama.example, usang.example');
  await click('Save them as a file');
  expect(saveFile).toHaveBeenCalledWith('jernih-let-go.json', expect.stringContaining('"site:lama.example"'));
  await click('Delete them');
  await soon(() => expect(shown()).not.toContain('to make room'));
  expect(await fakeBrowser.storage.local.get(null)).toEqual({});
});
