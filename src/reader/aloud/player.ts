import type { Sentence } from './sentences.ts';

/** Says one sentence; calls back when it was said to its end. Cancelled, it never calls back. */
type Say = (text: string, rate: number, said: () => void) => void;

export interface PlayerState {
  readonly playing: boolean;
  readonly index: number;
  readonly rate: number;
}

export interface Player {
  play(): void;
  pause(): void;
  /** Goes on with the sentence after (1) or before (-1). */
  skip(direction: 1 | -1): void;
  speed(rate: number): void;
}

interface Playing {
  readonly sentences: readonly Sentence[];
  readonly from: number;
  readonly say: Say;
  readonly hush: () => void;
  /** Told at each change; `sentence` is the one that is being said. */
  readonly tell: (state: PlayerState, sentence: Sentence | undefined) => void;
}

/** Reads sentences one by one. Pausing stops within a sentence; it is begun anew: no browser resumes surely. */
export function makePlayer({ sentences, from, say, hush, tell }: Playing): Player {
  let state: PlayerState = { playing: false, index: from, rate: 1 };
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
    say(sentence.text, state.rate, () => {
      if (mine === turn) goTo(state.index + 1);
    });
  };
  const goTo = (index: number) => {
    if (index >= sentences.length) change({ playing: false, index: 0 });
    else change({ index: Math.max(0, index) });
    speak();
  };
  return {
    play: () => {
      change({ playing: true });
      speak();
    },
    pause: () => {
      change({ playing: false });
      speak();
    },
    skip: (direction) => goTo(Math.min(state.index + direction, sentences.length - 1)),
    speed: (rate) => {
      change({ rate });
      speak();
    },
  };
}
