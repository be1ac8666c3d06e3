import type { ReaderOptions } from '../options.ts';
import type { Stage } from '../shell/stage.ts';
import { bodyOf } from '../story/body.ts';
import { makerFor } from '../story/make.ts';
import { panelBringer } from './bring-panels.ts';
import { lookActs } from './look-acts.ts';
import type { Acts, Drawn, Panels, View } from './view.ts';

/** All that the controls can do. */
export function actsOf(stage: Stage, options: ReaderOptions, drawn: Drawn, until: AbortSignal): Acts {
  const { now, show } = drawn;
  const story = () => drawn.story().article;
  const body = () => bodyOf(story(), makerFor(stage.host.ownerDocument), options.speech);
  const { files, readAloud: bringSpeaker } = options;
  const voices = () => options.synthesis;
  const place = { stage, story, body, files, now, show, voices, bringSpeaker, until };
  const came = (panels: Panels) => show({ panels: { ...panels, acts: panels.actsOf(place) } });
  const bring = panelBringer(stage.frame, options.panels, came, until);
  return {
    close: options.onClose,
    ...lookActs(stage, drawn),
    ...openingActs(stage, drawn, bring, until),
    readAloud: async () => {
      if (await bring()) now().panels?.acts.aloud(isReading(now()) ? 'pause' : 'play');
    },
    equip: async () => {
      if (stage.article.querySelector('a.card, pre') && (await bring())) now().panels?.equip(stage);
    },
    restart: () => {
      show({ resumedAt: undefined });
      stage.way.scrollTop = 0;
      stage.main.focus({ preventScroll: true });
    },
    goTo: (heading) => {
      show({ panel: undefined, said: '' });
      heading.tabIndex = -1;
      heading.scrollIntoView({ block: 'start' });
      heading.focus({ preventScroll: true });
    },
  };
}

const isReading = ({ aloud }: View): boolean =>
  typeof aloud === 'object' && 'playing' in aloud && aloud.playing;

/** What opens, and closes again. The focus goes into what opens once that is there, and back to what opened it. */
function openingActs(
  { frame, main }: Stage,
  { now, show }: Drawn,
  bring: () => Promise<boolean>,
  until: AbortSignal,
): Pick<Acts, 'open' | 'show'> {
  const focus = (...found: readonly (HTMLElement | null | undefined)[]) =>
    found.find(Boolean)?.focus({ preventScroll: true });
  const inside = (selector: string) => frame.querySelector<HTMLElement>(selector);
  const whenThere = async (enter: () => void) => {
    if (now().panels || (await bring())) enter();
    else if (!until.aborted)
      show({ panel: undefined, over: undefined, said: now().speech.words('reader_missing') });
  };
  // To what is chosen, and to what reads aloud, which stands behind the way back.
  const first = '.panel :is(:checked, button:not(.player > :first-child))';
  const enterPanel = () => focus(inside(first), inside('.panel'));
  const enterOver = () => {
    main.inert = now().over?.sort === 'picture';
    focus(inside('.light button, .note button'));
  };
  return {
    open: (panel) => {
      const before = now().panel;
      show({ panel, away: false, said: '' });
      if (panel) void whenThere(enterPanel);
      else focus(inside(`[aria-expanded][name="${before}"]`));
      if (!frame.activeElement) main.focus({ preventScroll: true });
    },
    show: (over) => {
      const { over: before, pictures } = now();
      show({ over });
      if (over) return void whenThere(enterOver);
      main.inert = false;
      focus(before?.sort === 'note' ? before.link : before && pictures[before.index]);
    },
  };
}
