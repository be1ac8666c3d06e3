import type { Stage } from '../shell/stage.ts';
import { trusted } from '../trusted.ts';
import type { Turn } from './keys.ts';
import { spun, still } from './wheel.ts';

/** Whether it can itself move by `delta` there. */
const moves = (element: Element | null | undefined, delta: number): boolean => {
  if (!element) return false;
  const { scrollTop, scrollHeight, clientHeight } = element;
  return delta < 0 ? scrollTop > 0 : scrollTop + clientHeight < scrollHeight - 1;
};

/** Turns pages by a wheel or touchpad that moves up or down, until the signal aborts; sideways, the browser scrolls by itself. */
export function turnByWheel({ host, root, frame }: Stage, turn: Turn, until: AbortSignal): void {
  let spin = still;
  const listen = trusted((event: WheelEvent) => {
    const { deltaX, deltaY, clientX, clientY } = event;
    if (event.ctrlKey || event.shiftKey || Math.abs(deltaX) > Math.abs(deltaY)) return;
    if (frame.elementFromPoint(clientX, clientY)?.closest('.panel, .light, .note')) return;
    if (moves(root.elementFromPoint(clientX, clientY)?.closest('.table, .formula'), deltaY)) return;
    event.preventDefault();
    const next = spun(spin, deltaY, event.timeStamp);
    spin = next.spin;
    if (next.by !== 0) turn(next.by);
  });
  host.addEventListener('wheel', listen, { passive: false, signal: until });
}
