import { beforeEach, expect, test, vi } from 'vitest';
import { showCount, showProblem, showReader } from '../../../src/extension/background/face.ts';
import { everywhere } from '../../../src/extension/settings/everywhere.ts';
import { changeStored } from '../../../src/extension/settings/stored.ts';
import { action, freshTabs, tabs } from './fresh-tabs.ts';

beforeEach(freshTabs);

test('the badge counts what is hidden and is empty at nothing', async () => {
  await showCount(1, 7);
  expect(await action.getBadgeText({ tabId: 1 })).toBe('7');
  expect(tabs.face(1)).toBe('cleaned');
  await showCount(1, 0);
  expect(await action.getBadgeText({ tabId: 1 })).toBe('');
  expect(tabs.face(1)).toBe('idle');
});

test('the face follows the reader and comes back to what it was', async () => {
  await showCount(1, 3);
  await showReader(1, true);
  expect(tabs.face(1)).toBe('reader');
  await showReader(1, false);
  expect(tabs.face(1)).toBe('cleaned');
});

test('while everything is paused, a tab with nothing hidden wears the pause', async () => {
  await changeStored(everywhere, (value) => ({ ...value, paused: true }));
  await showCount(1, 0);
  expect(tabs.face(1)).toBe('paused');
});

test('a tab that closed meanwhile is no error; anything else is', async () => {
  vi.spyOn(action, 'setBadgeText').mockRejectedValue(new Error('No tab with id: 9.'));
  await showProblem(9, 'broken');
  vi.spyOn(action, 'setBadgeText').mockRejectedValue(new Error('something new'));
  await expect(showProblem(9, 'broken')).rejects.toThrow('something new');
});

test('a browser without badges still shows what is hidden in the title', async () => {
  const { setBadgeText, setBadgeBackgroundColor, setBadgeTextColor, getBadgeText } = action;
  const none = {
    setBadgeText: undefined,
    setBadgeBackgroundColor: undefined,
    setBadgeTextColor: undefined,
    getBadgeText: undefined,
  };
  Object.assign(action, none);
  await showCount(1, 7);
  await showReader(1, false);
  Object.assign(action, { setBadgeText, setBadgeBackgroundColor, setBadgeTextColor, getBadgeText });
  expect(await action.getTitle({ tabId: 1 })).toBe('toolbar_cleaned');
});
