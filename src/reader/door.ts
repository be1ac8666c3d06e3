import type { Reader } from './open-reader.ts';

type DoorState =
  | { readonly open: boolean; readonly problem?: undefined; readonly unasked?: boolean }
  | { readonly open: false; readonly problem: 'no-story' | 'no-selection' | 'broken' };

export interface Door {
  /** `unasked`: nobody has wanted it to open yet. */
  state(): DoorState;
  /** Never throws: what goes wrong is in the answer, and the page is as it was. */
  toggle(): Promise<DoorState>;
  /** Reads aloud, or pauses; the reader opens for it. Never throws either. */
  readAloud(): Promise<DoorState>;
  /** Shows what is selected on the page; where the reader is open, that is covered. Never throws either. */
  readSelected(): Promise<DoorState>;
  close(): void;
}

/** Opens the reader under a signal; undefined where there is no story to read. */
export type Opener = (until: AbortSignal) => Promise<Pick<Reader, 'readAloud'> | undefined>;

/** Remembers whether the reader is open. `closed` is told each time it closes, by whatever means. */
export function makeDoor(open: Opener, closed: () => void, openSelected: Opener = open): Door {
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
  const enter = async (opener = open): Promise<DoorState> => {
    unasked = false;
    const until = new AbortController();
    try {
      reader = await opener(until.signal);
      if (!reader) return { open: false, problem: opener === open ? 'no-story' : 'no-selection' };
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
    readSelected: async () => (shown ? { open: true } : enter(openSelected)),
    close,
  };
}
