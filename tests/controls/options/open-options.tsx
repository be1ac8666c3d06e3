import { render } from 'preact';
import { afterAll, afterEach, beforeEach, expect, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { Options } from '../../../src/controls/options/options.tsx';
import type { TrialActs } from '../../../src/controls/options/try-rules.tsx';
import type { Appearance } from '../../../src/look/appearance.ts';
import { soon } from '../../support/soon.ts';
import { fakeTab } from '../fake-tab.ts';
import { button, shown } from '../screen.ts';

export const showSample = vi.fn<(into: HTMLElement, look: Appearance, css: string) => void>();
export const saveFile = vi.fn<(name: string, text: string) => void>();

/** Whether a rule hides the story is judged elsewhere: here, what is in `main` is one. */
const trialActs: TrialActs = {
  parsePage: (html) => new DOMParser().parseFromString(html, 'text/html'),
  judgePage: () => ({
    procedural: () => undefined,
    hidesStory: (elements) => elements.some((element) => element.closest('main')),
  }),
};

/** Before and after each test: settings as they were at first, and a page without options. */
export function aroundOptions(): void {
  beforeEach(() => {
    fakeBrowser.reset();
    showSample.mockReset();
    saveFile.mockReset();
    vi.stubGlobal('CSS', { supports: (condition: string) => !condition.includes('!!') });
  });

  // Preact's effects come up to a frame after what caused them; the page must still be there.
  afterAll(() => new Promise((resolve) => setTimeout(resolve, 100)));

  afterEach(() => {
    render(null, document.body);
    vi.restoreAllMocks();
  });
}

export const renderOptions = (): void =>
  render(<Options showSample={showSample} saveFile={saveFile} trialActs={trialActs} />, document.body);

export async function openOptions(options: Partial<Parameters<typeof fakeTab>[0]> = {}) {
  const tab = fakeTab({ address: 'chrome://newtab', ...options });
  renderOptions();
  await soon(() => expect(shown()).toContain('jpnn.com'));
  await soon(() => expect(button('Save rules').disabled).toBe(false));
  await soon(() => expect(showSample).toHaveBeenCalled());
  return tab;
}

/** Gives a file to the page as the browser's own dialog would. */
export async function takeFile(text: string, into = 'backup'): Promise<void> {
  const picker = document.querySelector(`#${into} input[type=file]`);
  if (!picker) throw new Error('There is no file picker.');
  Object.defineProperty(picker, 'files', { configurable: true, value: [{ text: async () => text }] });
  picker.dispatchEvent(new Event('change', { bubbles: true }));
}
