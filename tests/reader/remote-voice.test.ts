// @vitest-environment jsdom
import { expect, test, vi } from 'vitest';
import { openReader } from '../../src/reader/open-reader.ts';
import { articleOf, optionsWith, storyOf, watchClosedRoots } from './support.ts';

vi.mock('../../src/reader/trusted.ts', () => ({ trusted: (handle: unknown) => handle }));

class Utterance extends EventTarget {
  readonly text: string;
  constructor(text: string) {
    super();
    this.text = text;
  }
}

test('talks to nobody: a voice that sends the text away reads only once its person has agreed', async () => {
  const spoken: string[] = [];
  vi.stubGlobal('SpeechSynthesisUtterance', Utterance);
  const synthesis = {
    getVoices: () => [{ name: 'Cloud', lang: 'en-US', localService: false, default: true }],
    speak: ({ text }: Utterance) => spoken.push(text),
    cancel: () => undefined,
  } as unknown as SpeechSynthesis;
  window.scrollTo = () => undefined;
  Range.prototype.getBoundingClientRect = () => new DOMRect();
  const until = new AbortController();
  const closedRoot = watchClosedRoots();
  openReader(document, articleOf('<p>It rained. We left.</p>'), optionsWith({ synthesis }), until.signal);
  const frame = closedRoot(storyOf(document));
  const press = (name: string) =>
    [...frame.querySelectorAll('button')]
      .find((one) => (one.getAttribute('aria-label') ?? one.textContent) === name)
      ?.click();

  press('Listen');
  press('Read aloud');
  await vi.waitFor(() => expect(frame.querySelector('.panel p')?.textContent).toContain('“Cloud”'));
  expect(spoken).toEqual([]);
  press('Send the text and read');
  await vi.waitFor(() => expect(spoken).toEqual(['A bridge of bamboo']));

  until.abort();
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});
