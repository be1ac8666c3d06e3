import { render } from 'preact';
import { afterAll, afterEach, beforeEach, expect, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { LedgerRow } from '../../../src/clutter/ledger-row.ts';
import { Popup } from '../../../src/controls/popup/popup.tsx';
import type { PageState } from '../../../src/extension/messages.ts';
import { readTab } from '../../../src/extension/tab-state.ts';
import { soon } from '../../support/soon.ts';
import { type FakeTab, fakeTab } from '../fake-tab.ts';

export const row = (id: number, part: Partial<LedgerRow> = {}): LedgerRow => ({
  id,
  kind: 'related-inline',
  reason: 'links-elsewhere',
  words: `Baca juga: berita ${id}`,
  shown: false,
  boxes: [{ x: 0, y: id * 10, width: 100, height: 10 }],
  ...part,
});

export const cleaned: PageState = {
  cleaning: true,
  screen: { width: 130, height: 100 },
  rows: [
    row(1, { selector: '.baca-juga' }),
    row(2),
    row(3, { kind: 'sticky', reason: 'sticks-to-screen', words: '' }),
  ],
};

export let tab: FakeTab;
export const done = vi.fn();

/** Before and after each test: settings as they were at first, and a page without a popup. */
export function aroundPopup(): void {
  beforeEach(() => {
    fakeBrowser.reset();
    done.mockReset();
  });

  // Preact's effects come up to a frame after what caused them; the page must still be there.
  afterAll(() => new Promise((resolve) => setTimeout(resolve, 100)));

  afterEach(() => {
    render(null, document.body);
    vi.restoreAllMocks();
    vi.unstubAllGlobals();
  });
}

/** As the browser shows it, before it knows anything of the tab. */
export const renderPopup = (): void => render(<Popup read={readTab} onDone={done} />, document.body);

export async function openOn(options: Parameters<typeof fakeTab>[0]): Promise<void> {
  tab = fakeTab(options);
  renderPopup();
  await soon(() => expect(document.querySelector('main')?.getAttribute('aria-busy')).toBe('false'));
}
