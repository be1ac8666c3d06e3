// @vitest-environment jsdom
import { expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { LedgerRow } from '../../../src/clutter/ledger-row.ts';
import { everywhere } from '../../../src/extension/settings/everywhere.ts';
import { siteShape } from '../../../src/extension/settings/site.ts';
import { changeStored, readStored } from '../../../src/extension/settings/stored.ts';
import { soon } from '../../support/soon.ts';
import { button, click, shown, switched } from '../screen.ts';
import { aroundPopup, cleaned, openOn, row, tab } from './open-popup.tsx';

aroundPopup();

test('what was hidden stands there by kind, with its words, its reason and what it cost', async () => {
  await openOn({ address: 'https://m.jpnn.com/a', page: cleaned });
  expect(shown()).toContain('3 things hidden on this page');
  expect(shown()).toMatch(/“Read also” boxes\s*2/);
  expect(shown()).toContain('Baca juga: berita 1');
  expect(shown()).toContain('Links to other stories');
  expect(shown()).toContain('Without words');
  expect(shown()).toContain('23% of the first screen freed');
  expect(shown()).toContain('3K pixels freed');
  expect(shown()).toContain('1 interruption removed');
});

test('one hidden thing is shown, and hidden again', async () => {
  await openOn({ address: 'https://m.jpnn.com/a', page: cleaned });
  await click('Show', 'Baca juga: berita 2');
  expect(shown()).toContain('2 things hidden on this page');
  await click('Hide again', 'Baca juga: berita 2');
  expect(shown()).toContain('3 things hidden on this page');
});

test('a row that is pointed at or focused is outlined on the page, and no longer afterwards', async () => {
  await openOn({ address: 'https://m.jpnn.com/a', page: cleaned });
  button('Show', 'Baca juga: berita 2').focus();
  await soon(() => expect(tab.outlined).toEqual([{ id: 2 }]));
  button('Options').focus();
  await soon(() => expect(tab.outlined).toEqual([{ id: 2 }, { id: undefined }]));
});

test('a report of a mistake is copied, with none of the words of the page', async () => {
  const copied: string[] = [];
  vi.stubGlobal('navigator', { clipboard: { writeText: async (text: string) => void copied.push(text) } });
  await openOn({ address: 'https://m.jpnn.com/a', page: cleaned });
  await click('This was wrong', 'berita 1');
  expect(copied[0]).toMatch(
    /\nhost: m\.jpnn\.com\nkind: related-inline\nreason: links-elsewhere\nselector: \.baca-juga$/,
  );
  expect(copied[0]).not.toContain('berita');
  expect(shown()).toContain('A report is copied');
});

test('a report that could not be copied is said', async () => {
  vi.stubGlobal('navigator', { clipboard: { writeText: () => Promise.reject(new Error('refused')) } });
  await openOn({ address: 'https://m.jpnn.com/a', page: cleaned });
  await click('This was wrong', 'berita 1');
  expect(shown()).toContain('did not let Jernih copy');
});

test('"show all" shows every kind', async () => {
  await openOn({ address: 'https://m.jpnn.com/a', page: cleaned });
  await click('Show all');
  expect(shown()).toContain('0 things hidden on this page');
});

test('"always show here" is remembered for the site, and can be taken back', async () => {
  await openOn({ address: 'https://m.jpnn.com/a', page: cleaned });
  await click('Always show here');
  await soon(async () =>
    expect(await readStored(siteShape('jpnn.com'))).toMatchObject({ alwaysShown: ['.baca-juga'] }),
  );
  await click('Hide again', '.baca-juga');
  await soon(async () => expect(await readStored(siteShape('jpnn.com'))).toMatchObject({ alwaysShown: [] }));
});

test('a second popup, or another window, changes what this one shows', async () => {
  await openOn({ address: 'https://m.jpnn.com/a', page: cleaned });
  await changeStored(siteShape('jpnn.com'), (site) => ({ ...site, clean: false }));
  await soon(() => expect(switched('Clean jpnn.com')).toBe(false));
  await changeStored(everywhere, (value) => ({ ...value, paused: true }));
  await soon(() => expect(switched('Pause on all sites')).toBe(true));
  expect(shown()).toContain('Paused: no site is cleaned until you resume.');
  expect(button('Clean jpnn.com').disabled).toBe(true);
});

test('a page that hides more while the popup is open is seen', async () => {
  await openOn({ address: 'https://m.jpnn.com/a', page: cleaned });
  tab.setPage({ ...cleaned, rows: [...cleaned.rows, row(4)] });
  const front = await fakeBrowser.tabs.create({ url: 'https://m.jpnn.com/a' });
  await fakeBrowser.runtime.onMessage.trigger({ ask: 'badge:count' }, { tab: front }, () => undefined);
  await soon(() => expect(shown()).toContain('4 things hidden on this page'));
});

test('a kind that is seen open stays open when more comes, one that comes then is closed, and what a person closed stays so', async () => {
  await openOn({ address: 'https://m.jpnn.com/a', page: cleaned });
  const standing = () => [...document.querySelectorAll('details')].map(({ open }) => open);
  expect(standing()).toEqual([true, true]);
  const front = await fakeBrowser.tabs.create({ url: 'https://m.jpnn.com/a' });
  const more = async (rows: readonly LedgerRow[]) => {
    tab.setPage({ ...cleaned, rows: [...cleaned.rows, ...rows] });
    await fakeBrowser.runtime.onMessage.trigger({ ask: 'badge:count' }, { tab: front }, () => undefined);
    await soon(() => expect(shown()).toContain(`${3 + rows.length} things hidden on this page`));
  };
  const slots = [row(4), row(5, { kind: 'ad-slot' }), row(6, { kind: 'ad-slot' })];
  await more(slots);
  expect(standing().toSorted()).toEqual([false, true, true]);
  for (const part of document.querySelectorAll('details')) part.open = false;
  await more([...slots, row(7)]);
  expect(standing()).toEqual([false, false, false]);
});
