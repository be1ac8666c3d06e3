// @vitest-environment jsdom
import { expect, test, vi } from 'vitest';
import { openReader } from '../../src/reader/open-reader.ts';
import { soon } from '../support/soon.ts';
import { articleOf, optionsWith, storyOf, watchClosedRoots } from './support.ts';

vi.mock('../../src/reader/trusted.ts', () => ({ trusted: (handle: unknown) => handle }));

class Utterance extends EventTarget {
  rate = 1;
  readonly text: string;
  constructor(text: string) {
    super();
    this.text = text;
  }
}

test('talks to nobody: a voice that sends the text away reads only once its person has agreed, as fast as was chosen', async () => {
  const spoken: string[] = [];
  vi.stubGlobal('SpeechSynthesisUtterance', Utterance);
  const synthesis = {
    getVoices: () => [{ name: 'Cloud', lang: 'en-US', localService: false, default: true }],
    speak: ({ text, rate }: Utterance) => spoken.push(`${text} ×${rate}`),
    cancel: () => undefined,
  } as unknown as SpeechSynthesis;
  window.scrollTo = () => undefined;
  Range.prototype.getBoundingClientRect = () => new DOMRect();
  const until = new AbortController();
  const closedRoot = watchClosedRoots();
  const options = optionsWith({ synthesis });
  const fast = { ...options, appearance: { ...options.appearance, speed: 1.5 } };
  openReader(document, articleOf('<p>It rained. We left.</p>'), fast, until.signal);
  const frame = closedRoot(storyOf(document));
  const press = (name: string) =>
    [...frame.querySelectorAll('button')].find((one) => (one.title || one.textContent) === name)?.click();

  press('Listen');
  await soon(() => expect(frame.querySelector('.panel')).not.toBeNull());
  press('Read aloud');
  await soon(() => expect(frame.querySelector('.panel p')?.textContent).toContain('“Cloud”'));
  expect(spoken).toEqual([]);
  press('Send the text and read');
  await soon(() => expect(spoken).toEqual(['A bridge of bamboo ×1.5']));

  until.abort();
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});
