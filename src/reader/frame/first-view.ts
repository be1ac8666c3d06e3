import type { ReaderOptions } from '../options.ts';
import { isDark } from './look-acts.ts';
import type { Steered, View } from './view.ts';

/** What the controls show when the reader opens. */
export function firstView(host: HTMLElement, story: Steered, options: ReaderOptions): View {
  const { speech, appearance } = options;
  return {
    speech,
    appearance,
    dark: isDark(appearance, host),
    panel: undefined,
    panels: undefined,
    over: undefined,
    said: '',
    aloud: { playing: false, index: 0 },
    pictures: story.pictures,
    headings: story.headings,
    minutesLeft: story.minutes,
    resumedAt: undefined,
    offers: [],
    away: false,
  };
}
