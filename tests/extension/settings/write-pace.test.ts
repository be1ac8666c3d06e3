import { expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { appearance } from '../../../src/extension/settings/appearance.ts';
import { changeStored, readStored } from '../../../src/extension/settings/stored.ts';

test('a slider drawn for a minute stays within what browsers take, and ends where it was let go', async () => {
  vi.useFakeTimers();
  const set = vi.spyOn(fakeBrowser.storage.sync, 'set');
  let last: Promise<unknown> = Promise.resolve();
  for (let drawn = 0; drawn < 3600; drawn += 1) {
    last = changeStored(appearance, (look) => ({ ...look, size: 12 + (drawn % 29) }));
    await vi.advanceTimersByTimeAsync(1000 / 60);
  }
  await vi.advanceTimersByTimeAsync(2000);
  vi.useRealTimers();
  expect(await last).toBe('saved');
  expect(set.mock.calls.length).toBeLessThanOrEqual(120);
  expect(await readStored(appearance)).toMatchObject({ size: 12 + (3599 % 29) });
});
