import { type Appearance, stepped } from '../appearance.ts';
import { lookOf } from '../look.ts';
import type { Stage } from '../shell/stage.ts';
import { themes } from '../themes.ts';
import type { Drawn } from './acts.ts';
import type { Acts } from './view.ts';

/** Whether this look is light letters on dark paper, here and now. */
export function isDark({ theme }: Appearance, host: HTMLElement): boolean {
  if (theme !== 'auto') return themes[theme].scheme === 'dark';
  return host.ownerDocument.defaultView?.matchMedia?.('(prefers-color-scheme: dark)').matches ?? false;
}

/** Shows a look at once. */
export function wear({ host, look }: Stage, appearance: Appearance, show: Drawn['show']): void {
  look.replaceSync(lookOf(appearance));
  show({ appearance, dark: isDark(appearance, host) });
}

/** What the controls can do to the look. */
export function lookActs(
  stage: Stage,
  initial: Appearance,
  { now, show, remember }: Drawn,
): Pick<Acts, 'look' | 'resetLook' | 'step'> {
  const choose = (appearance: Appearance) => {
    wear(stage, appearance, show);
    remember.later(appearance);
  };
  return {
    look: (change) => choose({ ...now().appearance, ...change }),
    resetLook: () => choose(initial),
    step: (direction) => {
      const { appearance, range } = now();
      const size = stepped(appearance.size, range.bounds.size, direction);
      if (size !== appearance.size) choose({ ...appearance, size });
    },
  };
}
