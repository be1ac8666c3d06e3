type DoorState =
  | { readonly open: boolean; readonly problem?: undefined }
  | { readonly open: false; readonly problem: 'no-story' | 'broken' };

export interface Door {
  state(): DoorState;
  /** Never throws: what goes wrong is in the answer, and the page is as it was. */
  toggle(): Promise<DoorState>;
  close(): void;
}

/** Opens the reader under a signal; false where there is no story to read. */
export type Opener = (until: AbortSignal) => Promise<boolean>;

/** Remembers whether the reader is open. `closed` is told each time it closes, by whatever means. */
export function makeDoor(open: Opener, closed: () => void): Door {
  let shown: AbortController | undefined;
  const close = () => {
    if (!shown) return;
    shown.abort();
    shown = undefined;
    closed();
  };
  const enter = async (): Promise<DoorState> => {
    const until = new AbortController();
    try {
      if (!(await open(until.signal))) return { open: false, problem: 'no-story' };
      shown = until;
      return { open: true };
    } catch (error) {
      until.abort();
      console.error('Jernih:', error);
      return { open: false, problem: 'broken' };
    }
  };
  return {
    state: () => ({ open: shown !== undefined }),
    toggle: async () => {
      if (!shown) return enter();
      close();
      return { open: false };
    },
    close,
  };
}
