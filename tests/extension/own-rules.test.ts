import { beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { RulesHere } from '../../src/clutter/filters/rules-here.ts';
import { followOwnRules } from '../../src/extension/own-rules/on-page.ts';
import {
  changeOwnRules,
  checkOwnRules,
  mendOwnRules,
  readOwnRules,
  saveOwnRules,
} from '../../src/extension/own-rules/own-rules.ts';
import { supports } from '../clutter/filters/supports.ts';
import { soon } from '../support/soon.ts';

const { local } = fakeBrowser.storage;

beforeEach(() => {
  fakeBrowser.reset();
  vi.restoreAllMocks();
  vi.stubGlobal('CSS', {
    supports: (condition: string) => supports(condition.slice('selector('.length, -1)),
  });
});

/** What a page on this host gets to hear, first and then. */
function onPage(hostname: string, until = new AbortController()) {
  const heard: string[][] = [];
  const selectors = ({ named, rulesFor, procedural }: RulesHere) =>
    [...named, ...rulesFor('.every'), ...procedural].map(({ selector }) => selector);
  followOwnRules(hostname, (rules) => heard.push(selectors(rules)), until.signal);
  return { heard, until, settled: () => soon(() => expect(heard.length).toBeGreaterThan(0)) };
}

const text = ['a.example##.x', 'b.example##.y', '##.every', 'a.example##p:has-text(x)', '||network^'].join(
  '\n',
);

test('what is saved is read again, with what was refused', async () => {
  const refused = [{ line: 5, text: '||network^', reason: 'network' }];
  expect(await saveOwnRules(text)).toEqual({ saved: 'saved', accepted: 4, refused });
  expect(await readOwnRules()).toEqual({ text, damaged: false, accepted: 4, refused });
});

test('what is only checked is not saved', async () => {
  const refused = [{ line: 5, text: '||network^', reason: 'network' }];
  expect(checkOwnRules(text)).toEqual({ accepted: 4, refused });
  expect(await local.get(null)).toEqual({});
});

test('nothing saved is an empty text', async () => {
  expect(await readOwnRules()).toEqual({ text: '', damaged: false, accepted: 0, refused: [] });
});

test.each([
  ['its own and those for every site', 'www.a.example', ['.x', '.every', 'p:has-text(x)']],
  ['no others', 'c.example', ['.every']],
])('a page gets %s', async (_, hostname, selectors) => {
  await saveOwnRules(text);
  const { heard, settled } = onPage(hostname);
  await settled();
  expect(heard).toEqual([selectors]);
});

test('a page hears of rules saved anew, until it is left', async () => {
  await saveOwnRules('a.example##.x');
  const { heard, until, settled } = onPage('a.example');
  await settled();
  await saveOwnRules('a.example##.z');
  await soon(() => expect(heard).toEqual([['.x'], ['.z']]));
  until.abort();
  await saveOwnRules('a.example##.w');
  await new Promise((resolve) => setTimeout(resolve));
  expect(heard).toHaveLength(2);
});

test('rules taken out leave nothing behind', async () => {
  await saveOwnRules(text);
  await saveOwnRules('');
  const { heard, settled } = onPage('a.example');
  await settled();
  expect(heard).toEqual([[]]);
  expect(Object.keys(await local.get(null)).filter((key) => key.startsWith('own-rules:on:'))).toEqual([]);
});

test('changes made at once are made one after the other', async () => {
  await Promise.all(['.x', '.y', '.z'].map((one) => changeOwnRules((all) => `${all}a.example##${one}\n`)));
  expect((await readOwnRules()).text).toBe('a.example##.x\na.example##.y\na.example##.z\n');
});

test('what cannot be read is not changed', async () => {
  await saveOwnRules('a.example##.x');
  vi.spyOn(console, 'warn').mockImplementation(() => undefined);
  const reading = vi.spyOn(local, 'get').mockRejectedValue(new Error('broken'));
  expect(await changeOwnRules((all) => `${all}##.y`)).toMatchObject({ saved: 'failed' });
  reading.mockRestore();
  expect((await readOwnRules()).text).toBe('a.example##.x');
});

describe('a full disk', () => {
  test.each([
    ['QuotaExceededError: no room', 'full'],
    ['the disk is on fire', 'failed'],
  ])('"%s" is an answer, and the rules from before hold on', async (message, saved) => {
    await saveOwnRules('a.example##.x');
    vi.spyOn(local, 'set').mockRejectedValue(new Error(message));
    expect(await saveOwnRules('a.example##.z')).toEqual({ saved, accepted: 1, refused: [] });
    const { heard, settled } = onPage('a.example');
    await settled();
    expect(heard).toEqual([['.x']]);
    expect((await readOwnRules()).text).toBe('a.example##.x');
  });
});

describe('damage in the store', () => {
  test.each<[string, (stored: Record<string, unknown>) => object]>([
    ['a bucket that is none', () => ({ 'own-rules:on:a.example': { plain: 7 } })],
    [
      'a bucket of another round',
      (all) => ({ 'own-rules:on:a.example': { ...Object(all['own-rules:on:a.example']), round: 'x' } }),
    ],
    ['a head that is none', () => ({ 'own-rules:head': 'x' })],
    ['a head of another version', () => ({ 'own-rules:head': { version: 99, round: 'x' } })],
    ['a list of hosts that is none', () => ({ 'own-rules:hosts': 1 })],
  ])('%s: the rules rest, then are made again from the text', async (_, damage) => {
    await saveOwnRules('a.example##.x');
    await local.set(damage(await local.get(null)));
    const before = onPage('a.example');
    await before.settled();
    await mendOwnRules();
    await soon(() => expect(before.heard.at(-1)).toEqual(['.x']));
    const after = onPage('a.example');
    await after.settled();
    expect(after.heard).toEqual([['.x']]);
  });

  test('a text that is none is kept aside', async () => {
    await local.set({ 'own-rules': { not: 'text' } });
    expect(await readOwnRules()).toEqual({ text: '', damaged: true, accepted: 0, refused: [] });
    expect(await local.get('aside:own-rules')).toEqual({ 'aside:own-rules': { not: 'text' } });
    expect((await readOwnRules()).damaged).toBe(false);
  });

  test('a store that fails is no rules, and no error', async () => {
    vi.spyOn(console, 'warn').mockImplementation(() => undefined);
    vi.spyOn(local, 'get').mockRejectedValue(new Error('broken'));
    const { heard, settled } = onPage('a.example');
    await settled();
    expect(heard).toEqual([[]]);
    expect(await readOwnRules()).toMatchObject({ text: '', damaged: true });
    await expect(mendOwnRules()).resolves.toBeUndefined();
  });

  test('what is whole is not made again', async () => {
    await saveOwnRules(text);
    const before = await local.get(null);
    await mendOwnRules();
    expect(await local.get(null)).toEqual(before);
  });
});

test('without a page to ask, as in a worker, what was accepted stays accepted', async () => {
  await saveOwnRules('a.example##.x');
  vi.stubGlobal('CSS', undefined);
  await local.set({ 'own-rules:head': { version: 0 } });
  await mendOwnRules();
  const { heard, settled } = onPage('a.example');
  await settled();
  expect(heard).toEqual([['.x']]);
});
