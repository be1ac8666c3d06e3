// @vitest-environment jsdom
import { render } from 'preact';
import { afterAll, afterEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { Welcome } from '../../src/controls/welcome/welcome.tsx';
import { soon } from '../support/soon.ts';
import { fakeTab } from './fake-tab.ts';
import { shown } from './screen.ts';

// Preact's effects come up to a frame after what caused them; the page must still be there.
afterAll(() => new Promise((resolve) => setTimeout(resolve, 100)));

afterEach(() => {
  render(null, document.body);
  vi.restoreAllMocks();
});

test.each([
  ['a computer', 'linux', 'pin Jernih', 'under Extensions'],
  ['a phone', 'android', 'under Extensions', 'pin Jernih'],
] as const)('says where the button is on %s', async (_, os, said, unsaid) => {
  fakeTab({ address: 'chrome://newtab' });
  vi.spyOn(fakeBrowser.runtime, 'getPlatformInfo').mockResolvedValue({ os } as never);
  render(<Welcome acts={{ clean: vi.fn(), read: vi.fn() }} />, document.body);
  await soon(() => expect(shown()).toContain(said));
  expect(shown()).not.toContain(unsaid);
  expect(shown()).toContain('jpnn.com');
});
