// @vitest-environment jsdom
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { initialAppearance } from '../../src/look/appearance.ts';
import type { Panels } from '../../src/reader/frame/view.ts';
import { openReader } from '../../src/reader/open-reader.ts';
import type { ReaderOptions } from '../../src/reader/options.ts';
import { panels } from '../../src/reader/panels/panels.tsx';
import { borrowBook } from '../../src/reader/shell/book-here.ts';
import { soon } from '../support/soon.ts';
import { articleOf, optionsWith, storyOf, watchClosedRoots } from './support.ts';

vi.mock('../../src/reader/trusted.ts', () => ({ trusted: (handle: unknown) => handle }));

class Utterance extends EventTarget {}

const missing = 'A part of Jernih did not load. Reload the page and try again.';
let until: AbortController;
let frame: ShadowRoot;

async function open(given: Partial<ReaderOptions>): Promise<void> {
  const closedRoot = watchClosedRoots();
  openReader(document, articleOf('<p>It rained. We left.</p>'), optionsWith(given), until.signal);
  frame = closedRoot(storyOf(document));
  // The panels come with the pointer.
  frame.querySelector('.bar')?.dispatchEvent(new Event('pointerover', { bubbles: true }));
  await new Promise((resolve) => setTimeout(resolve));
}

const press = (name: string) =>
  [...frame.querySelectorAll<HTMLElement>('button, label')]
    .find((one) => (one.title || one.textContent) === name)
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
  await open({ readAloud, synthesis: {} as SpeechSynthesis });
  press('Listen');
  press('Read aloud');
  await says(missing);
  press('Read aloud');
  await soon(() => expect(readAloud).toHaveBeenCalledTimes(2));
});

test('the panels cannot be brought: a sentence says so until the next press, which tries again', async () => {
  const bring = vi.fn<() => Promise<Panels>>(() => Promise.reject(new Error('The extension is gone.')));
  await open({ panels: bring });
  frame.querySelector('.bar')?.dispatchEvent(new Event('pointerover', { bubbles: true }));
  expect(bring).toHaveBeenCalledOnce();
  expect(frame.querySelector('.resumed')?.textContent).toBe('');
  press('Appearance');
  const button = frame.querySelector<HTMLElement>('[name="appearance"]');
  button?.focus();
  await soon(() => expect(frame.querySelector('.resumed')?.textContent).toBe(missing));
  expect(button?.getAttribute('aria-expanded')).toBe('false');
  expect(frame.activeElement).toBe(button);
  bring.mockImplementation(async () => panels);
  press('Appearance');
  await soon(() => expect(frame.querySelector('.panel h2')?.textContent).toBe('Appearance'));
  expect(frame.querySelector('.resumed')?.textContent).toBe('');
  expect(frame.activeElement?.closest('.panel')).not.toBeNull();
});

test.each([
  ['the story is read on', (host: Element) => Object.assign(host, { scrollTop: 500 })],
  ['the story is tapped', () => frame.querySelector('main')?.click()],
])('what is said over the story goes as %s', async (_, act) => {
  for (const [name, size] of [
    ['scrollHeight', 3000],
    ['clientHeight', 600],
  ] as const)
    vi.spyOn(Element.prototype, name, 'get').mockReturnValue(size);
  await open({ panels: () => Promise.reject(new Error('The extension is gone.')) });
  press('Appearance');
  await soon(() => expect(frame.querySelector('.resumed')?.textContent).toBe(missing));
  const host = document.querySelector('jernih-reader') as HTMLElement;
  act(host);
  host.dispatchEvent(new Event('scroll'));
  await soon(() => expect(frame.querySelector('.resumed')?.textContent).toBe(''));
});

test('a reader that closes while the panels are on their way shows none', async () => {
  let come: ((given: Panels) => void) | undefined;
  await open({ panels: () => new Promise((resolve) => (come = resolve)) });
  press('Appearance');
  const article = storyOf(document);
  until.abort();
  come?.(panels);
  await new Promise((resolve) => setTimeout(resolve));
  expect(frame.querySelector('.ui')?.children.length).toBe(0);
  expect(article.isConnected).toBe(false);
});

test('a panel that is closed again before it has come stays closed', async () => {
  let come: ((given: Panels) => void) | undefined;
  await open({ panels: () => new Promise((resolve) => (come = resolve)) });
  press('Appearance');
  press('Appearance');
  come?.(panels);
  await new Promise((resolve) => setTimeout(resolve));
  expect(frame.querySelector('.panel')).toBeNull();
  expect(frame.activeElement?.getAttribute('name')).toBe('appearance');
});

test('what lays out in pages cannot be brought', async () => {
  await open({ book: borrowBook({}, async () => undefined) });
  press('Appearance');
  press('Book pages');
  await says(missing);
});

test('the font for easier reading cannot be brought', async () => {
  await open({ font: async () => undefined });
  press('Appearance');
  press('Dyslexia-friendly');
  await says(missing);
});

test('a look that cannot be kept is worn all the same, and a sentence says so', async () => {
  await open({ onAppearance: async () => 'settings_full' as const });
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
  await open({ synthesis, appearance: initialAppearance });
  press('Listen');
  press('Read aloud');
  await says('The voice broke off. Press “Read aloud” to go on.');
  expect(frame.querySelector('[title="Read aloud"]')).not.toBeNull();
});
