import { existsSync, readFileSync } from 'node:fs';
import { beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import en from '../../../public/_locales/en/messages.json' with { type: 'json' };
import { showCount } from '../../../src/extension/background/face.ts';
import { followLanguage } from '../../../src/extension/background/language.ts';
import { offerMenus } from '../../../src/extension/background/menus.ts';
import { toggleOver } from '../../../src/extension/background/over-page.ts';
import { toggleReader } from '../../../src/extension/background/reader.ts';
import { sentencesFor } from '../../../src/extension/background/spoken.ts';
import { type Language, language } from '../../../src/extension/settings/language.ts';
import { changeStored } from '../../../src/extension/settings/stored.ts';
import { words } from '../../../src/extension/words.ts';
import { messagesOf } from '../../controls/messages-of.ts';
import { fetchLocale } from '../../support/locales.ts';
import { soon } from '../../support/soon.ts';
import { fakeTabs } from '../fake-tabs.ts';

let tabs: ReturnType<typeof fakeTabs>;
let life: AbortController;
const created = vi.fn();
const updated = vi.fn(async () => undefined);

beforeEach(async () => {
  fakeBrowser.reset();
  life?.abort();
  life = new AbortController();
  vi.stubGlobal('fetch', fetchLocale);
  created.mockClear();
  updated.mockClear();
  tabs = fakeTabs();
  Object.assign(fakeBrowser, { i18n: messagesOf('en') });
  Object.assign(fakeBrowser.contextMenus, { create: created, update: updated });
  followLanguage(life.signal);
  await choose('en');
});

/** Chosen, and spoken. */
async function choose(chosen: Language['language']) {
  await changeStored(language, () => ({ language: chosen }));
  const name = chosen === 'id' ? 'id' : 'en';
  await soon(() => expect(words('language')).toBe(name));
  await new Promise((rest) => setTimeout(rest));
}

test('the reader hears with every deed what it is to speak, and nothing where that is the browser’s', async () => {
  const tab = await tabs.open('https://news.example/story');
  await toggleReader(tab);
  expect(tabs.heard(tab).at(-1)).toEqual({ ask: 'reader:toggle', payload: undefined });
  await choose('id');
  await toggleReader(tab);
  expect(tabs.heard(tab).at(-1)).toEqual({
    ask: 'reader:toggle',
    payload: expect.objectContaining({ language: 'id', reader_close: 'Tutup mode baca' }),
  });
  await choose('browser');
  await toggleReader(tab);
  expect(tabs.heard(tab).at(-1)).toEqual({ ask: 'reader:toggle', payload: undefined });
});

test.each(['picker', 'links'] as const)(
  '%s: sentences are lent before the script, where they are not the browser’s',
  async (what) => {
    const tab = await tabs.open('https://news.example/story');
    const executed = vi.spyOn(fakeBrowser.scripting, 'executeScript');
    await toggleOver(tab, what);
    expect(executed).toHaveBeenCalledTimes(1);
    await choose('id');
    await toggleOver(tab, what);
    expect(executed.mock.calls.slice(1)).toEqual([
      [
        expect.objectContaining({
          args: [expect.objectContaining({ language: 'id', picker_close: 'Tutup' })],
        }),
      ],
      [expect.objectContaining({ files: [`/${what}.js`] })],
    ]);
  },
);

test('menus are made in the chosen language, and say another as soon as it is chosen', async () => {
  await choose('id');
  offerMenus();
  await tabs.install('install');
  expect(created.mock.calls.map(([{ title }]) => title)).toEqual([
    'Baca halaman ini di Jernih',
    'Buka tautan dalam mode baca Jernih',
    'Baca teks terpilih di Jernih',
  ]);
  updated.mockClear();
  await choose('en');
  expect(updated.mock.calls).toEqual([
    ['read-page', { title: 'Read this page in Jernih' }],
    ['read-link', { title: 'Open link in Jernih’s reader' }],
    ['read-selection', { title: 'Read the selection in Jernih' }],
  ]);
});

test('the buttons of open tabs say their count in the language just chosen', async () => {
  const [full, empty] = [await tabs.open('https://m.jpnn.com/a'), await tabs.open('https://news.example/')];
  await showCount(full, 4);
  await showCount(empty, 0);
  await choose('id');
  expect(await fakeBrowser.action.getTitle({ tabId: full })).toBe('Jernih: 4 disembunyikan di sini');
  expect(await fakeBrowser.action.getTitle({ tabId: empty })).toBe('Jernih');
});

/** The files that a script is made of, types aside. */
function sourcesOf(file: URL, known = new Set<string>()): Set<string> {
  if (known.has(file.href)) return known;
  known.add(file.href);
  const code = readFileSync(file, 'utf8');
  for (const [, from = ''] of code.matchAll(/^(?:import|export) (?!type\b)[^;]*? from '(\.[^']+\.tsx?)';/gm))
    sourcesOf(new URL(from, file), known);
  return known;
}

/** Every sentence whose key stands in a script, or the beginning of whose key does. */
function keysIn(script: string): string[] {
  const [file, folder] = [`${script}.ts`, `${script}/index.ts`].map(
    (path) => new URL(`../../../entrypoints/${path}`, import.meta.url),
  ) as [URL, URL];
  const code = [...sourcesOf(existsSync(file) ? file : folder)]
    .map((file) => readFileSync(new URL(file), 'utf8'))
    .join('\n');
  const beginnings = [...code.matchAll(/`([a-z]+_[a-z_]*)\$\{/g)].map(([, beginning = '']) => beginning);
  // The manifest alone says these.
  const { name, description, ...ours } = en;
  return Object.keys(ours).filter(
    (key) => code.includes(`'${key}'`) || beginnings.some((beginning) => key.startsWith(beginning)),
  );
}

test.each(['reader', 'picker', 'links'] as const)(
  '%s is given every sentence that it says',
  async (script) => {
    await choose('id');
    const given = Object.keys((await sentencesFor(script)) ?? {});
    const said = keysIn(script);
    expect(said.length).toBeGreaterThan(5);
    expect(said.filter((key) => !given.includes(key))).toEqual([]);
  },
);
