import type { Player } from '../aloud/player.ts';
import { readAloud } from '../aloud/read-aloud.ts';
import type { ReaderOptions } from '../options.ts';
import type { Stage } from '../shell/stage.ts';
import type { Drawn } from './acts.ts';
import type { Acts } from './view.ts';

/** What the controls can do to the voice. The voice is looked for when it is wanted first. */
export function aloudActs(
  stage: Stage,
  options: Pick<ReaderOptions, 'synthesis'>,
  { now, show }: Drawn,
  until: AbortSignal,
): Pick<Acts, 'aloud' | 'agree'> {
  let player: Promise<Player | undefined> | undefined;
  let agree: (() => void) | undefined;
  const agreed = (remote: string) =>
    new Promise<boolean>((resolve) => {
      agree = () => resolve(true);
      until.addEventListener('abort', () => resolve(false));
      if (!until.aborted) show({ aloud: { remote } });
    });
  const silent = { playing: false, index: 0 };
  const look = () => now().appearance;
  const withPlayer = async (use: (player: Player) => void) => {
    const { synthesis } = options;
    if (!synthesis) return show({ aloud: 'no-voice' });
    player ??= readAloud(stage, synthesis, look, (aloud) => until.aborted || show({ aloud }), agreed, until);
    const found = await player;
    if (until.aborted) return;
    if (found) use(found);
    else show({ aloud: 'no-voice' });
  };
  return {
    agree: () => {
      show({ aloud: silent });
      agree?.();
    },
    aloud: (deed) => {
      // Nothing is begun by choosing how it is to be read.
      if (deed === 'again' && !player) return;
      withPlayer((found) => {
        if (deed === 'before' || deed === 'after') found.skip(deed === 'after' ? 1 : -1);
        else found[deed]();
      });
    },
  };
}
