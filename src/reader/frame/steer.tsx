import { render } from 'preact';
import type { Appearance } from '../../look/appearance.ts';
import type { ReaderOptions } from '../options.ts';
import type { Stage, Way } from '../shell/stage.ts';
import { trusted } from '../trusted.ts';
import { actsOf } from './acts.ts';
import { Controls } from './controls.tsx';
import { firstView } from './first-view.ts';
import { listenToKeys } from './keys.ts';
import { isDark, wear } from './look-acts.ts';
import { followProgress, type Progress } from './progress.ts';
import { settle } from './settle.ts';
import { followClicks } from './story-clicks.ts';
import type { Acts, Steered, View } from './view.ts';

/** Where the controls stand. It has a language once they are drawn; a story that opens at the paragraph being read scrolls, and tells, before. */
function placeFor(stage: Stage, until: AbortSignal): HTMLElement {
  const place = stage.host.ownerDocument.createElement('div');
  place.className = 'ui';
  place.dir = 'ltr';
  stage.frame.prepend(place);
  until.addEventListener('abort', () => render(null, place));
  return place;
}

/** The controls, for those who change what they stand around. */
export interface Frame {
  /** Brings the looks of the controls, and draws them for the first time; their keys answer before. */
  draw(): void;
  wear(appearance: Appearance): void;
  grow(story: Steered): void;
  readAloud(): void;
  /** The story went on where it was left. */
  resumed(): void;
  /** Shows what can be done with what is selected, or says what became of it. */
  show(change: Partial<Pick<View, 'offers' | 'said'>>): void;
}

/** Keeps what was chosen, and says where it could not be kept. */
const keeper =
  ({ onAppearance, speech }: ReaderOptions, show: (change: Partial<View>) => void, until: AbortSignal) =>
  async (look: Appearance) => {
    const problem = await onAppearance(look);
    if (problem && !until.aborted) show({ said: speech.words(problem) });
  };

/** Does what the controls ask, until the signal aborts. */
export function steer(stage: Stage, story: Steered, options: ReaderOptions, until: AbortSignal): Frame {
  const { host, main } = stage;
  const place = placeFor(stage, until);
  let view = firstView(host, story, options);
  const show = (change: Partial<View>) => {
    view = { ...view, ...change };
    if (place.lang) render(<Controls view={view} acts={acts} />, place);
  };
  const draw = () => {
    if (!place.lang) stage.dressControls();
    place.lang = options.speech.language;
    show({});
    acts.equip();
  };
  const remember = settle(host.ownerDocument, keeper(options, show, until), 400, until);
  const acts: Acts = actsOf(stage, options, { now: () => view, show, remember, story: () => current }, until);
  let current = story;
  let read = 0;
  listenToKeys(host, acts, () => view, until);
  const putAway = trusted(() => (view.panel || view.said) && show({ panel: undefined, said: '' }));
  main.addEventListener('click', putAway, { signal: until });
  followClicks(stage, acts, () => view, until);
  const tell = (progress: Progress) => {
    const line = place.querySelector<HTMLElement>('.progress');
    if (line) line.style.transform = `scaleX(${progress.share})`;
    read = progress.share;
    const change = changeOf(view, progress, current.minutes, stage.way);
    if (change) show(change);
  };
  followProgress(stage, tell, until);
  followScheme(host, () => show({ dark: isDark(view.appearance, host) }), until);
  return {
    draw,
    // What is being chosen here is newer than what was stored a moment ago.
    wear: (appearance) => remember.isWaiting() || wear(stage, appearance, show),
    readAloud: () => {
      draw();
      if (view.panel !== 'listen') acts.open('listen');
      acts.readAloud();
    },
    resumed: () => show({ resumedAt: stage.way.scrollTop }),
    show,
    grow: (grown) => {
      current = grown;
      show({ ...viewOf(grown), minutesLeft: Math.ceil((1 - read) * grown.minutes) });
      acts.equip();
    },
  };
}

const viewOf = ({ headings, pictures }: Steered): Partial<View> => ({ headings, pictures });

/** What the controls show otherwise now that the story was scrolled. */
function changeOf(
  view: View,
  { share, onward }: Progress,
  minutes: number,
  { scrollTop, clientHeight }: Way,
): Partial<View> | undefined {
  const minutesLeft = Math.ceil((1 - share) * minutes);
  const away = onward && !view.panel;
  const { resumedAt, said } = view;
  const readOn = resumedAt !== undefined && Math.abs(scrollTop - resumedAt) > clientHeight / 3;
  if (minutesLeft === view.minutesLeft && away === view.away && !readOn && !(away && said)) return undefined;
  return { minutesLeft, away, resumedAt: readOn ? undefined : resumedAt, said: away ? '' : said };
}

function followScheme(host: HTMLElement, changed: () => void, until: AbortSignal): void {
  const query = host.ownerDocument.defaultView?.matchMedia?.('(prefers-color-scheme: dark)');
  query?.addEventListener('change', changed, { signal: until });
}
