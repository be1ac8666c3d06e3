import type { Stage } from '../shell/stage.ts';
import { trusted } from '../trusted.ts';

export interface Progress {
  /** 0 to 1. */
  readonly share: number;
  /** Read on, so the controls may stand back; false when scrolled up, or at either end. */
  readonly onward: boolean;
}

/** Tells how far the story has been read, at most once a frame, until the signal aborts. */
export function followProgress(stage: Stage, tell: (progress: Progress) => void, until: AbortSignal): void {
  const { host } = stage;
  const view = host.ownerDocument.defaultView;
  let before = 0;
  let asked = false;
  const measure = () => {
    asked = false;
    const { scrollTop, scrollHeight, clientHeight } = stage.way;
    const way = scrollHeight - clientHeight;
    const share = way > 0 ? Math.min(1, scrollTop / way) : 1;
    const onward = scrollTop > before && scrollTop > 120 && share < 1;
    before = scrollTop;
    if (!until.aborted) tell({ share, onward });
  };
  const listen = trusted(() => {
    if (asked) return;
    asked = true;
    view?.requestAnimationFrame(measure);
  });
  host.addEventListener('scroll', listen, { passive: true, signal: until });
}
