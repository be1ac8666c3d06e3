// @vitest-environment jsdom
import { describe, expect, test, vi } from 'vitest';
import { makePlayer, type PlayerState } from '../../src/reader/aloud/player.ts';
import { sentencesOf } from '../../src/reader/aloud/sentences.ts';
import { voiceFor, voicesOf } from '../../src/reader/aloud/voice.ts';

const voice = (name: string, lang: string, localService = true, isDefault = false) => ({
  name,
  lang,
  localService,
  default: isDefault,
});

describe('the voice', () => {
  const voices = [
    voice('Cloud', 'id-ID', false, true),
    voice('Damayanti', 'id_ID'),
    voice('Daniel', 'en-GB'),
    voice('Samantha', 'en-US', true, true),
  ];

  test.each([
    ['id', 'Damayanti'],
    ['en-GB', 'Daniel'],
    ['en', 'Samantha'],
    ['en-AU', 'Samantha'],
    ['ja', undefined],
  ])('for %s is %s', (lang, name) => {
    expect(voiceFor(voices, lang)?.name).toBe(name);
  });

  test('sends the text away only where the device has none', () => {
    const remote = [voice('Cloud', 'en-US', false, true), voice('Wolke', 'de-DE', false)];
    expect(voiceFor([...voices, ...remote], 'en-US')?.name).toBe('Samantha');
    expect(voiceFor([...voices, ...remote], 'de')?.name).toBe('Wolke');
  });

  test('is waited for where the browser tells its voices late', async () => {
    const synthesis = new EventTarget() as SpeechSynthesis;
    const late: SpeechSynthesisVoice[] = [];
    synthesis.getVoices = () => late;
    const found = voicesOf(synthesis);
    late.push(voice('Daniel', 'en-GB') as SpeechSynthesisVoice);
    synthesis.dispatchEvent(new Event('voiceschanged'));
    expect(await found).toHaveLength(1);
  });
});

const sentencesIn = (html: string, lang = 'en') => {
  const story = document.createElement('div');
  story.innerHTML = html;
  return sentencesOf([...story.querySelectorAll('p, li, h2, td, figcaption')], lang);
};

describe('the sentences', () => {
  test.each([
    [
      'one after the other',
      '<p>It rained. We left.</p><p>Nobody saw us.</p>',
      ['It rained.', 'We left.', 'Nobody saw us.'],
    ],
    ['across emphasis and links', '<p>We <em>never</em> <a>left</a>. So?</p>', ['We never left.', 'So?']],
    ['without the calls of notes', '<p>It rained<sup><a>1</a></sup>. Twice.</p>', ['It rained.', 'Twice.']],
    ['without tables and rules', '<table><tr><td>3</td></tr></table><p>***</p>', []],
    [
      'with captions apart from what they stand in',
      '<ul><li>It rained.<figure><figcaption>Rain<sup><a>2</a></sup>. Again.</figcaption></figure></li></ul>',
      ['It rained.', 'Rain. (caption)', 'Again. (caption)'],
    ],
  ])('are read %s', (_, html, texts) => {
    expect(sentencesIn(html).map(({ text, caption }) => (caption ? `${text} (caption)` : text))).toEqual(
      texts,
    );
  });

  test('in Japanese end where Japanese ends them', () => {
    expect(sentencesIn('<p>雨が降った。出発した。</p>', 'ja').map(({ text }) => text)).toEqual([
      '雨が降った。',
      '出発した。',
    ]);
  });

  test('are marked where they stand', () => {
    const marked = sentencesIn('<p>It <em>rained. We</em> left.</p>').map(({ range }) => range.toString());
    expect(marked).toEqual(['It rained.', 'We left.']);
  });
});

describe('the word being said', () => {
  test.each([
    ['It rained. Then it snowed.', 1, 8, 'snowed'],
    ['It rained. Then it snowed.', 1, 0, 'Then'],
    ['  It\n   rained   twice.', 0, 3, 'rained'],
    ['  It\n   rained   twice.', 0, 10, 'twice'],
    ['We <em>nev</em>er left.', 0, 3, 'never'],
    ['So: it rained.', 0, 2, undefined],
    ['It rained.', 0, 400, undefined],
  ])('in %j, sentence %i, at %i is %s', (html, sentence, place, word) => {
    expect(sentencesIn(`<p>${html}</p>`)[sentence]?.wordAt(place)?.toString()).toBe(word);
  });

  test('in Japanese is found without spaces', () => {
    const [rain] = sentencesIn('<p>雨が降った。出発した。</p>', 'ja');
    expect(rain?.wordAt(0)?.toString()).toBe('雨');
  });
});

describe('the player', () => {
  function start(texts: readonly string[]) {
    const said: string[] = [];
    const captions = { wanted: false };
    let finish: () => void = () => undefined;
    let state: PlayerState | undefined;
    const hush = vi.fn();
    const player = makePlayer({
      sentences: texts.map((text) => ({
        text,
        caption: text === text.toLowerCase(),
        range: document.createRange(),
        wordAt: () => undefined,
      })),
      from: 0,
      wanted: ({ caption }) => !caption || captions.wanted,
      say: (text, done) => {
        said.push(text);
        finish = done;
      },
      hush,
      tell: (next) => {
        state = next;
      },
    });
    return { player, said, captions, finish: () => finish(), state: () => state, hush };
  }

  test('reads on from sentence to sentence and stops at the end', () => {
    const { player, said, finish, state } = start(['A', 'B']);
    player.play();
    finish();
    finish();
    expect(said).toEqual(['A', 'B']);
    expect(state()).toEqual({ playing: false, index: 0 });
  });

  test('pauses, and goes on with the sentence that was broken off', () => {
    const { player, said, finish, state } = start(['A', 'B']);
    player.play();
    finish();
    player.pause();
    expect(state()?.playing).toBe(false);
    player.play();
    expect(said).toEqual(['A', 'B', 'B']);
  });

  test('skips both ways, never past either end', () => {
    const { player, said } = start(['A', 'B']);
    player.play();
    player.skip(-1);
    player.skip(1);
    player.skip(1);
    expect(said).toEqual(['A', 'A', 'B', 'B']);
  });

  test('begins the sentence anew when it is to be read in another way, if it reads', () => {
    const { player, said } = start(['A']);
    player.again();
    player.play();
    player.again();
    expect(said).toEqual(['A', 'A']);
  });

  test('passes captions by, both ways, until they are wanted', () => {
    const { player, said, captions, finish } = start(['A', 'b', 'c', 'D']);
    player.play();
    finish();
    player.skip(-1);
    captions.wanted = true;
    finish();
    expect(said).toEqual(['A', 'D', 'A', 'b']);
    captions.wanted = false;
    player.again();
    expect(said.at(-1)).toBe('D');
  });

  test('a sentence that was cut off does not start the next when its end is told late', () => {
    const { player, said, finish } = start(['A', 'B', 'C']);
    player.play();
    const late = finish;
    player.pause();
    late();
    expect(said).toEqual(['A']);
  });
});
