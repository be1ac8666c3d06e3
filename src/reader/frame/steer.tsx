import { render } from 'preact';
import { type Appearance, stepped } from '../appearance.ts';
import { lookOf } from '../look.ts';
import type { ReaderOptions } from '../options.ts';
import type { Stage } from '../shell/stage.ts';
import { themes } from '../themes.ts';
import { trusted } from '../trusted.ts';
import { Controls } from './controls.tsx';
import { listenToKeys } from './keys.ts';
import { followProgress, type Progress } from './progress.ts';
import { keepPageOut } from './quiet-page.ts';
import { settle } from './settle.ts';
import type { Acts, View } from './view.ts';

/** What the controls have to know of the story. */
export interface Steered {
  readonly headings: readonly HTMLElement[];
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

/** Draws the controls and does what they ask, until the signal aborts. */
export function steer(stage: Stage, story: Steered, options: ReaderOptions, until: AbortSignal): void {
  const { host, main } = stage;
  const place = placeFor(stage, options.speech.language);
  let view = firstView(host, story, options);
  const show = (change: Partial<View>) => {
    view = { ...view, ...change };
    render(<Controls view={view} acts={acts} />, place);
  };
  const acts: Acts = actsOf(stage, options, { now: () => view, show }, until);
  show({});
  listenToKeys(host, acts, () => view, until);
  keepPageOut(host, until);
  main.addEventListener(
    'pointerdown',
    trusted(() => view.panel && show({ panel: undefined })),
    { signal: until },
  );
  const line = place.querySelector<HTMLElement>('.progress');
  const tell = ({ share, onward }: Progress) => {
    if (line) line.style.transform = `scaleX(${share})`;
    const minutesLeft = Math.ceil((1 - share) * story.minutes);
    const away = onward && !view.panel;
    if (minutesLeft !== view.minutesLeft || away !== view.away) show({ minutesLeft, away });
  };
  followProgress(host, tell, until);
  followScheme(host, () => show({ dark: isDark(view.appearance, host) }), until);
  until.addEventListener('abort', () => render(null, place));
}

function firstView(host: HTMLElement, story: Steered, { speech, range, appearance }: ReaderOptions): View {
  return {
    speech,
    range,
    appearance,
    dark: isDark(appearance, host),
    panel: undefined,
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
}

function actsOf(
  { host, frame, look }: Stage,
  options: ReaderOptions,
  { now, show }: Drawn,
  until: AbortSignal,
): Acts {
  const remember = settle(host.ownerDocument, options.onAppearance, 400, until);
  const wear = (appearance: Appearance) => {
    look.replaceSync(lookOf(appearance));
    show({ appearance, dark: isDark(appearance, host) });
    remember(appearance);
  };
  return {
    close: options.onClose,
    look: (change) => wear({ ...now().appearance, ...change }),
    resetLook: () => wear(options.range.initial),
    step: (direction) => {
      const { appearance, range } = now();
      const size = stepped(appearance.size, range.bounds.size, direction);
      if (size !== appearance.size) wear({ ...appearance, size });
    },
    open: (panel) => {
      const before = now().panel;
      show({ panel, away: false });
      const target = panel ? '.panel :is(input, button)' : `[aria-expanded][name="${before}"]`;
      const element = frame.querySelector<HTMLElement>(target) ?? frame.querySelector<HTMLElement>('.panel');
      element?.focus({ preventScroll: true });
    },
    goTo: (heading) => {
      show({ panel: undefined });
      heading.tabIndex = -1;
      heading.scrollIntoView({ block: 'start' });
      heading.focus({ preventScroll: true });
    },
  };
}
