// @vitest-environment jsdom
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { initialAppearance } from '../../src/look/appearance.ts';
import { openReader } from '../../src/reader/open-reader.ts';
import type { ReaderOptions } from '../../src/reader/options.ts';
import { borrowBook } from '../../src/reader/shell/book-here.ts';
import { soon } from '../support/soon.ts';
import { articleOf, optionsWith, storyOf, watchClosedRoots } from './support.ts';

vi.mock('../../src/reader/trusted.ts', () => ({ trusted: (handle: unknown) => handle }));

class Utterance extends EventTarget {}

const missing = 'A part of Jernih did not come. Reload the page and try again.';
let until: AbortController;
let frame: ShadowRoot;

function open(given: Partial<ReaderOptions>): void {
  const closedRoot = watchClosedRoots();
  openReader(document, articleOf('<p>It rained. We left.</p>'), optionsWith(given), until.signal);
  frame = closedRoot(storyOf(document));
}

const press = (name: string) =>
  [...frame.querySelectorAll<HTMLElement>('button, label')]
    .find((one) => (one.getAttribute('aria-label') ?? one.textContent) === name)
    ?.click();

const says = (sentence: string) =>
  soon(() => expect(frame.querySelector('.panel .said')?.textContent).toBe(sentence));

beforeEach(() => {
  until = new AbortController();
  window.scrollTo = () => undefined;
  Range.prototype.getBoundingClientRect = () => new DOMRect();
  vi.spyOn(console, 'error').mockReturnValue();
});

afterEach(() => {
  until.abort();
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

test('what reads aloud cannot be brought: a sentence says so, and the next press tries again', async () => {
  const readAloud = vi.fn(() => Promise.reject(new Error('The extension is gone.')));
  open({ readAloud, synthesis: {} as SpeechSynthesis });
  press('Listen');
  press('Read aloud');
  await says(missing);
  press('Read aloud');
  await soon(() => expect(readAloud).toHaveBeenCalledTimes(2));
});

test('what lays out in pages cannot be brought', async () => {
  open({ book: borrowBook({}, async () => undefined) });
  press('Appearance');
  press('Book pages');
  await says(missing);
});

test('the font for easier reading cannot be brought', async () => {
  open({ font: async () => undefined });
  press('Appearance');
  press('Dyslexia-friendly');
  await says(missing);
});

test('a look that cannot be kept is worn all the same, and a sentence says so', async () => {
  open({ onAppearance: async () => 'settings_full' as const });
  press('Appearance');
  press('Sepia');
  await says(
    'Not saved: the browser’s storage for Jernih is full. Remove some sites or rules in the options.',
  );
});

test('a voice that breaks off says so, and waits', async () => {
  vi.stubGlobal('SpeechSynthesisUtterance', Utterance);
  const synthesis = {
    getVoices: () => [{ name: 'Daniel', lang: 'en-GB', localService: true, default: true }],
    speak: (utterance: Utterance) =>
      utterance.dispatchEvent(Object.assign(new Event('error'), { error: 'synthesis-failed' })),
    cancel: () => undefined,
  } as unknown as SpeechSynthesis;
  open({ synthesis, appearance: initialAppearance });
  press('Listen');
  press('Read aloud');
  await says('The voice broke off. Press “Read aloud” to go on.');
  expect(frame.querySelector('[aria-label="Read aloud"]')).not.toBeNull();
});
