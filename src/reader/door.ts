import type { Reader } from './open-reader.ts';

type DoorState =
  | { readonly open: boolean; readonly problem?: undefined; readonly unasked?: boolean }
  | { readonly open: false; readonly problem: 'no-story' | 'broken' };

export interface Door {
  /** `unasked`: nobody has wanted it to open yet. */
  state(): DoorState;
  /** Never throws: what goes wrong is in the answer, and the page is as it was. */
  toggle(): Promise<DoorState>;
  /** Reads aloud, or pauses; the reader opens for it. Never throws either. */
  readAloud(): Promise<DoorState>;
  close(): void;
}

/** Opens the reader under a signal; undefined where there is no story to read. */
export type Opener = (until: AbortSignal) => Promise<Pick<Reader, 'readAloud'> | undefined>;

/** Remembers whether the reader is open. `closed` is told each time it closes, by whatever means. */
export function makeDoor(open: Opener, closed: () => void): Door {
  let shown: AbortController | undefined;
  let reader: Pick<Reader, 'readAloud'> | undefined;
  let unasked = true;
  const close = () => {
    if (!shown) return;
    shown.abort();
    shown = undefined;
    reader = undefined;
    closed();
  };
  const enter = async (): Promise<DoorState> => {
    unasked = false;
    const until = new AbortController();
    try {
      reader = await open(until.signal);
      if (!reader) return { open: false, problem: 'no-story' };
      shown = until;
      return { open: true };
    } catch (error) {
      until.abort();
      console.error('Jernih:', error);
      return { open: false, problem: 'broken' };
    }
  };
  return {
    state: () => ({ open: shown !== undefined, ...(unasked && { unasked }) }),
    toggle: async () => {
      if (!shown) return enter();
      close();
      return { open: false };
    },
    readAloud: async () => {
      const state = shown ? { open: true } : await enter();
      if (state.open) reader?.readAloud();
      return state;
    },
    close,
  };
}
