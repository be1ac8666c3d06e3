import type { ReaderOptions } from '../options.ts';
import { isDark } from './look-acts.ts';
import { fileTakings, type Taking, takings } from './take-away.ts';
import type { Steered, View } from './view.ts';

/** What the controls show when the reader opens. */
export function firstView(host: HTMLElement, story: Steered, options: ReaderOptions): View {
  const { speech, appearance } = options;
  return {
    speech,
    appearance,
    dark: isDark(appearance, host),
    panel: undefined,
    over: undefined,
    said: '',
    aloud: { playing: false, index: 0 },
    takings: takingsHere(host, options),
    pictures: story.pictures,
    headings: story.headings,
    minutesLeft: story.minutes,
    resumedAt: undefined,
    away: false,
  };
}

/** Sharing where the system has a sheet for it, files where they can be made. */
function takingsHere(host: HTMLElement, { files }: ReaderOptions): readonly Taking[] {
  const canShare = typeof host.ownerDocument.defaultView?.navigator.share === 'function';
  return takings.filter((taking) => (taking === 'share' ? canShare : files || !fileTakings.includes(taking)));
}
