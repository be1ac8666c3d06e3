import { vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { fakeTabs } from '../fake-tabs.ts';

/** The tabs of the test that runs. */
export let tabs: ReturnType<typeof fakeTabs>;

export const { action } = fakeBrowser;

/** Before each test: a browser that has nothing stored and no tab open. */
export function freshTabs(): void {
  fakeBrowser.reset();
  vi.restoreAllMocks();
  tabs = fakeTabs();
}
