import type { Stage } from '../shell/stage.ts';

/** In lines: how far below the top of the light its middle is, and how far a key moves it. */
const half = 2.5;
const step = 3;

/** The lines in the light of the line focus, on a page that does not scroll: they follow the pointer, or move by key. */
export interface Light {
  follow(y: number): void;
  /** Moves it on (1) or back (-1); false where it is off, or at that end of the page, from where it begins anew. */
  move(by: number): boolean;
}

export function lightOf({ frame, main, article }: Stage, isOn: () => boolean): Light {
  const line = () => Number.parseFloat(getComputedStyle(article).lineHeight);
  let middle: number | undefined;
  const follow = (y: number) => {
    if (!isOn()) return;
    middle = y;
    frame.querySelector<HTMLElement>('.ui')?.style.setProperty('--lit', `${y - half * line()}px`);
  };
  return {
    follow,
    move: (by) => {
      if (!isOn()) return false;
      const { top, bottom } = main.getBoundingClientRect();
      const [first, last] = [top + half * line(), bottom - half * line()];
      const next = (middle ?? first) + by * step * line();
      const isOff = by > 0 ? next >= last + step * line() : next <= first - step * line();
      follow(isOff ? (by > 0 ? first : last) : Math.max(first, Math.min(next, last)));
      return !isOff;
    },
  };
}
