import type { Appearance } from '../../look/appearance.ts';
import type { ReaderOptions } from '../options.ts';
import type { Stage } from '../shell/stage.ts';
import { bodyOf } from '../story/body.ts';
import { makerFor } from '../story/make.ts';
import { aloudActs } from './aloud-acts.ts';
import { lookActs } from './look-acts.ts';
import type { Settling } from './settle.ts';
import { type TakingPlace, take } from './take-away.ts';
import type { Acts, PanelName, Steered, View } from './view.ts';

/** What is drawn now, and how to draw anew. */
export interface Drawn {
  now(): View;
  show(change: Partial<View>): void;
  story(): Steered;
  readonly remember: Settling<Appearance>;
}

/** All that the controls can do. */
export function actsOf(stage: Stage, options: ReaderOptions, drawn: Drawn, until: AbortSignal): Acts {
  const { now, show } = drawn;
  const place = takingPlaceOf(stage, options, drawn);
  return {
    close: options.onClose,
    ...lookActs(stage, drawn),
    ...overActs(stage, drawn),
    ...aloudActs(stage, options, drawn, until),
    open: (panel) => {
      const before = now().panel;
      show({ panel, away: false, said: '' });
      focusOf(stage, panel, before)?.focus({ preventScroll: true });
      if (!stage.frame.activeElement) stage.main.focus({ preventScroll: true });
    },
    take: async (taking) => {
      show({ said: '' });
      const outcome = await take(taking, place);
      const fill = outcome?.fill === undefined ? [] : [outcome.fill];
      if (outcome && !until.aborted) show({ said: options.speech.words(outcome.key, ...fill) });
    },
    restart: () => {
      show({ resumedAt: undefined });
      stage.way.scrollTop = 0;
      stage.main.focus({ preventScroll: true });
    },
    goTo: (heading) => {
      show({ panel: undefined });
      heading.tabIndex = -1;
      heading.scrollIntoView({ block: 'start' });
      heading.focus({ preventScroll: true });
    },
  };
}

/** Into a panel that opens; back to its button when it closes. */
function focusOf(
  { frame }: Stage,
  panel: PanelName | undefined,
  before: PanelName | undefined,
): HTMLElement | null {
  if (panel) return frame.querySelector('.panel :is(input, button)') ?? frame.querySelector('.panel');
  return frame.querySelector(`[aria-expanded][name="${before}"]`);
}

function overActs({ frame, main }: Stage, { now, show }: Drawn): Pick<Acts, 'show' | 'turn'> {
  return {
    show: (over) => {
      const before = now().over;
      show({ over });
      main.inert = over?.sort === 'picture';
      const opened = frame.querySelector<HTMLElement>('.light button, .note button');
      const opener = before?.sort === 'note' ? before.link : before && now().pictures[before.index];
      (opened ?? opener)?.focus({ preventScroll: true });
    },
    turn: (direction) => {
      const { over, pictures } = now();
      if (over?.sort !== 'picture') return;
      show({ over: { ...over, index: (over.index + direction + pictures.length) % pictures.length } });
    },
  };
}

function takingPlaceOf(
  { frame, root, article }: Stage,
  options: ReaderOptions,
  { story }: Drawn,
): TakingPlace {
  return {
    frame,
    root,
    story: () => story().article,
    exported: () => ({
      article: story().article,
      body: bodyOf(story().article, makerFor(frame.ownerDocument), options.speech),
      lang: article.lang,
      dir: article.dir === 'rtl' ? 'rtl' : 'ltr',
      speech: options.speech,
    }),
    files: options.files,
  };
}
