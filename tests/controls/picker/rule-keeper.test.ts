import { beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { addRule, removeRule } from '../../../src/controls/picker/rule-keeper.ts';
import { readOwnRules, saveOwnRules } from '../../../src/extension/own-rules/own-rules.ts';

const text = async () => (await readOwnRules()).text;

beforeEach(() => {
  vi.restoreAllMocks();
  fakeBrowser.reset();
  Object.assign(fakeBrowser, { i18n: { getMessage: (key: string) => key } });
  vi.stubGlobal('CSS', { supports: (condition: string) => !condition.includes('!!') });
});

test.each([
  ['the first', '', 'a.example##.b\n'],
  ['one after others', '! mine\nc.example##.d\n', '! mine\nc.example##.d\na.example##.b\n'],
  ['one after a line without an end', 'c.example##.d', 'c.example##.d\na.example##.b\n'],
  ['one that is there already', 'a.example##.b\n', 'a.example##.b\n'],
])('a rule is added: %s', async (_, before, after) => {
  await saveOwnRules(before);
  expect(await addRule('a.example##.b')).toBeUndefined();
  expect(await text()).toBe(after);
});

test('a rule that cannot hold is a sentence, and the others are as they were', async () => {
  await saveOwnRules('c.example##.d\n');
  expect(await addRule('a.example##!!')).toBe('rule_refused_bad_selector');
  expect(await text()).toBe('c.example##.d\n');
});

test('undoing takes out that rule alone', async () => {
  await saveOwnRules('! mine\n');
  await addRule('a.example##.b');
  await addRule('c.example##.d');
  expect(await removeRule('a.example##.b')).toBeUndefined();
  expect(await text()).toBe('! mine\nc.example##.d\n');
});

test('a full store is a sentence', async () => {
  vi.spyOn(fakeBrowser.storage.local, 'set').mockRejectedValue(new Error('QuotaExceededError'));
  expect(await addRule('a.example##.b')).toBe('settings_full');
});
