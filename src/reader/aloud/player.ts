import type { Sentence } from './sentences.ts';

/** Says one sentence; calls back when it was said to its end. Cancelled, it never calls back. */
type Say = (text: string, said: () => void) => void;

export interface PlayerState {
  readonly playing: boolean;
  readonly index: number;
  /** The voice broke off. */
  readonly failed?: boolean;
}

export interface Player {
  play(): void;
  pause(): void;
  /** Goes on with the sentence after (1) or before (-1). */
  skip(direction: 1 | -1): void;
  /** The sentence anew: how it is read has changed. */
  again(): void;
}

interface Playing {
  readonly sentences: readonly Sentence[];
  readonly from: number;
  /** Whether a sentence is to be read at all. */
  readonly wanted: (sentence: Sentence) => boolean;
  readonly say: Say;
  readonly hush: () => void;
  /** Told at each change; `sentence` is the one that is being said. */
  readonly tell: (state: PlayerState, sentence: Sentence | undefined) => void;
}

/** Reads sentences one by one. Pausing stops within a sentence; it is begun anew: no browser resumes surely. */
export function makePlayer({ sentences, from, wanted, say, hush, tell }: Playing): Player {
  let state: PlayerState = { playing: false, index: from };
  let turn = 0;
  const change = (next: Partial<PlayerState>) => {
    state = { ...state, ...next };
    tell(state, state.playing ? sentences[state.index] : undefined);
  };
  const speak = () => {
    const mine = ++turn;
    hush();
    const sentence = sentences[state.index];
    if (!state.playing || !sentence) return;
    say(sentence.text, () => {
      if (mine === turn) goTo(state.index + 1);
    });
  };
  const goTo = (from: number, direction: 1 | -1 = 1) => {
    let index = from;
    for (let one = sentences[index]; one && !wanted(one); one = sentences[index]) index += direction;
    if (index >= sentences.length) change({ playing: false, index: 0 });
    else change({ index: Math.max(0, index) });
    speak();
  };
  return {
    play: () => {
      state = { ...state, playing: true };
      goTo(state.index);
    },
    pause: () => {
      change({ playing: false });
      speak();
    },
    skip: (direction) => goTo(Math.min(state.index + direction, sentences.length - 1), direction),
    again: () => goTo(state.index),
  };
}
