import type { Player } from '../aloud/player.ts';
import { readAloud } from '../aloud/read-aloud.ts';
import type { Stage } from '../shell/stage.ts';
import type { Drawn } from './acts.ts';
import type { Acts } from './view.ts';

/** What the controls can do to the voice. The voice is looked for when it is wanted first. */
export function aloudActs(
  stage: Stage,
  synthesis: SpeechSynthesis | undefined,
  { show }: Drawn,
  until: AbortSignal,
): Pick<Acts, 'aloud' | 'speed'> {
  let player: Promise<Player | undefined> | undefined;
  const withPlayer = async (use: (player: Player) => void) => {
    if (!synthesis) return show({ aloud: 'no-voice' });
    player ??= readAloud(stage, synthesis, (aloud) => until.aborted || show({ aloud }), until);
    const found = await player;
    if (until.aborted) return;
    if (found) use(found);
    else show({ aloud: 'no-voice' });
  };
  return {
    aloud: (deed) =>
      withPlayer((found) => {
        if (deed === 'play') found.play();
        else if (deed === 'pause') found.pause();
        else found.skip(deed === 'after' ? 1 : -1);
      }),
    speed: (rate) => withPlayer((found) => found.speed(rate)),
  };
}
