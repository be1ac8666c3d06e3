import type { Player, PlayerState } from '../aloud/player.ts';
import type { PanelActs, PanelPlace } from '../frame/view.ts';

/** What the controls can do to the voice. The voice is looked for when it is wanted first. */
export function aloudActs({
  stage,
  now,
  show,
  voices,
  bringSpeaker,
  until,
}: PanelPlace): Pick<PanelActs, 'aloud' | 'agree'> {
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
  const tell = (aloud: PlayerState) => until.aborted || show({ aloud, said: saidOf(aloud) });
  const saidOf = ({ failed }: PlayerState) => (failed ? now().speech.words('reader_voice_failed') : '');
  // The next press tries again.
  const failed = (error: unknown) => {
    player = undefined;
    console.error('Jernih:', error);
    if (!until.aborted) show({ said: now().speech.words('reader_missing') });
    return 'failed' as const;
  };
  const withPlayer = async (use: (player: Player) => void) => {
    const synthesis = voices();
    if (!synthesis || !bringSpeaker) return show({ aloud: 'no-voice' });
    player ??= bringSpeaker().then((read) => read(stage, synthesis, look, tell, agreed, until));
    const found = await player.catch(failed);
    if (until.aborted || found === 'failed') return;
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
