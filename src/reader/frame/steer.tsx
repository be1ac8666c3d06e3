import { render } from 'preact';
import { type Appearance, stepped } from '../appearance.ts';
import { lookOf } from '../look.ts';
import type { ReaderOptions } from '../options.ts';
import type { Stage } from '../shell/stage.ts';
import { themes } from '../themes.ts';
import { trusted } from '../trusted.ts';
import { Controls } from './controls.tsx';
import { listenToKeys } from './keys.ts';
import { guardLinks } from './links.ts';
import { followProgress, type Progress } from './progress.ts';
import { keepPageOut } from './quiet-page.ts';
import { type Settling, settle } from './settle.ts';
import { followClicks } from './story-clicks.ts';
import type { Acts, View } from './view.ts';

/** What the controls have to know of the story. */
export interface Steered {
  readonly headings: readonly HTMLElement[];
  readonly pictures: readonly HTMLImageElement[];
  readonly minutes: number;
}

function isDark({ theme }: Appearance, host: HTMLElement): boolean {
  if (theme !== 'auto') return themes[theme].scheme === 'dark';
  return host.ownerDocument.defaultView?.matchMedia?.('(prefers-color-scheme: dark)').matches ?? false;
}

function placeFor(stage: Stage, language: string): HTMLElement {
  const place = stage.host.ownerDocument.createElement('div');
  place.className = 'ui';
  place.lang = language;
  place.dir = 'ltr';
  stage.frame.prepend(place);
  return place;
}

/** The controls, for those who change what they stand around. */
export interface Frame {
  wear(appearance: Appearance): void;
  grow(story: Steered): void;
}

/** Draws the controls and does what they ask, until the signal aborts. */
export function steer(stage: Stage, story: Steered, options: ReaderOptions, until: AbortSignal): Frame {
  const { host, main } = stage;
  const place = placeFor(stage, options.speech.language);
  let view = firstView(host, story, options);
  const show = (change: Partial<View>) => {
    view = { ...view, ...change };
    render(<Controls view={view} acts={acts} />, place);
  };
  const remember = settle(host.ownerDocument, options.onAppearance, 400, until);
  const acts: Acts = actsOf(stage, options, { now: () => view, show, remember });
  let minutes = story.minutes;
  let read = 0;
  show({});
  listenToKeys(host, acts, () => view, until);
  keepPageOut(host, until);
  guardLinks(host, until);
  main.addEventListener(
    'pointerdown',
    trusted(() => view.panel && show({ panel: undefined })),
    { signal: until },
  );
  const line = place.querySelector<HTMLElement>('.progress');
  const tell = ({ share, onward }: Progress) => {
    if (line) line.style.transform = `scaleX(${share})`;
    read = share;
    const minutesLeft = Math.ceil((1 - share) * minutes);
    const away = onward && !view.panel;
    if (minutesLeft !== view.minutesLeft || away !== view.away) show({ minutesLeft, away });
  };
  followClicks(stage, acts, () => view, until);
  followProgress(host, tell, until);
  followScheme(host, () => show({ dark: isDark(view.appearance, host) }), until);
  until.addEventListener('abort', () => render(null, place));
  return {
    // What is being chosen here is newer than what was stored a moment ago.
    wear: (appearance) => remember.isWaiting() || wear(stage, appearance, show),
    grow: (grown) => {
      minutes = grown.minutes;
      const { headings, pictures } = grown;
      show({ headings, pictures, minutesLeft: Math.ceil((1 - read) * minutes) });
    },
  };
}

function wear({ host, look }: Stage, appearance: Appearance, show: Drawn['show']): void {
  look.replaceSync(lookOf(appearance));
  show({ appearance, dark: isDark(appearance, host) });
}

function firstView(host: HTMLElement, story: Steered, { speech, range, appearance }: ReaderOptions): View {
  return {
    speech,
    range,
    appearance,
    dark: isDark(appearance, host),
    panel: undefined,
    over: undefined,
    pictures: story.pictures,
    headings: story.headings,
    minutesLeft: story.minutes,
    away: false,
  };
}

function followScheme(host: HTMLElement, changed: () => void, until: AbortSignal): void {
  const query = host.ownerDocument.defaultView?.matchMedia?.('(prefers-color-scheme: dark)');
  query?.addEventListener('change', changed, { signal: until });
}

interface Drawn {
  now(): View;
  show(change: Partial<View>): void;
  readonly remember: Settling<Appearance>;
}

function actsOf(stage: Stage, options: ReaderOptions, { now, show, remember }: Drawn): Acts {
  const choose = (appearance: Appearance) => {
    wear(stage, appearance, show);
    remember.later(appearance);
  };
  return {
    close: options.onClose,
    look: (change) => choose({ ...now().appearance, ...change }),
    resetLook: () => choose(options.range.initial),
    step: (direction) => {
      const { appearance, range } = now();
      const size = stepped(appearance.size, range.bounds.size, direction);
      if (size !== appearance.size) choose({ ...appearance, size });
    },
    open: (panel) => {
      const before = now().panel;
      show({ panel, away: false });
      const target = panel ? '.panel :is(input, button)' : `[aria-expanded][name="${before}"]`;
      const element =
        stage.frame.querySelector<HTMLElement>(target) ?? stage.frame.querySelector<HTMLElement>('.panel');
      element?.focus({ preventScroll: true });
    },
    show: (over) => {
      const before = now().over;
      show({ over });
      stage.main.inert = over?.sort === 'picture';
      const opened = stage.frame.querySelector<HTMLElement>('.light button, .note button');
      const opener = before?.sort === 'note' ? before.link : before && now().pictures[before.index];
      (opened ?? opener)?.focus({ preventScroll: true });
    },
    turn: (direction) => {
      const { over, pictures } = now();
      if (over?.sort !== 'picture') return;
      show({ over: { ...over, index: (over.index + direction + pictures.length) % pictures.length } });
    },
    goTo: (heading) => {
      show({ panel: undefined });
      heading.tabIndex = -1;
      heading.scrollIntoView({ block: 'start' });
      heading.focus({ preventScroll: true });
    },
  };
}
