import type { Appearance } from '../../look/appearance.ts';
import { blocksOf } from '../shell/reading-place.ts';
import type { Stage } from '../shell/stage.ts';
import { makeHighlighter } from './highlight.ts';
import { makePlayer, type Player, type PlayerState } from './player.ts';
import { type Sentence, sentencesOf } from './sentences.ts';
import { voiceFor, voicesOf } from './voice.ts';

/** Whether a voice that sends the text to its maker may have it; `name` is what the browser calls the voice. */
export type Agreed = (name: string) => Promise<boolean>;

/** What is read, in the order of the page; captions too. */
function spokenBlocks(article: HTMLElement): Element[] {
  const others = article.querySelectorAll('h1, figcaption:not(:has(p))');
  return [...others, ...blocksOf(article).map(({ element }) => element)].toSorted((a, b) =>
    a.compareDocumentPosition(b) & 4 /* Node.DOCUMENT_POSITION_FOLLOWING */ ? -1 : 1,
  );
}

/** Begins at the sentence that the window shows; undefined where there is no voice for the story, or none agreed to. */
export async function readAloud(
  stage: Stage,
  synthesis: SpeechSynthesis,
  look: () => Appearance,
  tell: (state: PlayerState) => void,
  agreed: Agreed,
  until: AbortSignal,
): Promise<Player | undefined> {
  const { article, host, root } = stage;
  const voice = voiceFor(await voicesOf(synthesis), article.lang);
  if (!voice || !(voice.localService || (await agreed(voice.name))) || until.aborted) return undefined;
  const mark = makeHighlighter(root, until);
  const sentences = sentencesOf(spokenBlocks(article), article.lang);
  until.addEventListener('abort', () => synthesis.cancel());
  let current: Sentence | undefined;
  let shown: PlayerState = { playing: false, index: 0 };
  const player = makePlayer({
    sentences,
    from: firstShown(sentences, host),
    wanted: ({ caption }) => !caption || look().captionsAloud,
    hush: () => synthesis.cancel(),
    say: (text, said) => {
      const utterance = new SpeechSynthesisUtterance(text);
      utterance.voice = voice;
      utterance.lang = voice.lang;
      utterance.rate = look().speed;
      const sentence = current;
      utterance.addEventListener('boundary', ({ name, charIndex }) => {
        if (name === 'word' && sentence === current) mark('word', sentence?.wordAt(charIndex));
      });
      utterance.addEventListener('end', said, { once: true });
      utterance.addEventListener('error', ({ error }) => {
        if (sentence !== current || /^(?:canceled|interrupted)$/.test(error)) return;
        player.pause();
        // A page that nobody has touched yet may not speak: the button to begin stands in the panel.
        if (error !== 'not-allowed') tell({ ...shown, failed: true });
      });
      synthesis.speak(utterance);
    },
    tell: (state, sentence) => {
      current = sentence;
      mark('word', undefined);
      mark('sentence', sentence?.range);
      if (sentence) follow(stage, sentence.range);
      shown = state;
      tell(state);
    },
  });
  return player;
}

function firstShown(sentences: readonly Sentence[], { clientWidth }: HTMLElement): number {
  const index = sentences.findIndex(({ range }) => {
    const { top, left, right } = range.getBoundingClientRect();
    return top >= 0 && right > 0 && left < clientWidth;
  });
  return Math.max(0, index);
}

export type ReadAloud = typeof readAloud;

/** Keeps what is said in sight: where it scrolls, only when it leaves the middle of the window. */
function follow({ host, bring }: Stage, range: Range): void {
  const { top, bottom, left, right } = range.getBoundingClientRect();
  const { clientHeight: height, clientWidth: width } = host;
  if (top < height * 0.1 || bottom > height * 0.8 || right < 0 || left > width) bring(range, height * 0.3);
}
