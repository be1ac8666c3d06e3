import { type Appearance, appearanceRanges } from '../../look/appearance.ts';
import { BarButton } from '../frame/button.tsx';
import { Icon } from '../frame/icons.tsx';
import type { PanelPart } from '../frame/view.ts';
import { trusted } from '../trusted.ts';
import { Slider, Switch } from './fields.tsx';
import { movingSigns } from './signs.ts';

/** The story read aloud by a voice of this device, or by one that its person agreed to. */
export function ListenPanel({ view: { speech, aloud, appearance }, acts }: PanelPart) {
  const { words, language } = speech;
  if (aloud === 'no-voice') return <p role="status">{words('reader_no_voice')}</p>;
  if ('remote' in aloud)
    return (
      <>
        <p role="status">{words('reader_voice_remote', aloud.remote)}</p>
        <button type="button" class="plain" onClick={trusted(acts.agree)}>
          {words('reader_voice_agree')}
        </button>
      </>
    );
  const format = new Intl.NumberFormat(language, { maximumFractionDigits: 1 });
  const { playing } = aloud;
  const { speed, captionsAloud } = appearance;
  const look = (change: Partial<Appearance>) => {
    acts.look(change);
    acts.aloud('again');
  };
  return (
    <>
      <div class="player">
        <BarButton name={words('reader_aloud_before')} act={() => acts.aloud('before')}>
          <Icon sign={movingSigns.back} />
        </BarButton>
        <BarButton
          name={words(playing ? 'reader_aloud_pause' : 'reader_aloud_play')}
          act={() => acts.aloud(playing ? 'pause' : 'play')}
        >
          <Icon sign={movingSigns[playing ? 'pause' : 'play']} />
        </BarButton>
        <BarButton name={words('reader_aloud_after')} act={() => acts.aloud('after')}>
          <Icon sign={movingSigns.forth} />
        </BarButton>
      </div>
      <Slider
        name={words('reader_aloud_speed')}
        bounds={appearanceRanges.speed}
        value={speed}
        shown={`${format.format(speed)} ×`}
        slide={(speed) => look({ speed })}
      />
      <Switch
        name={words('reader_aloud_captions')}
        on={captionsAloud}
        turn={(captionsAloud) => look({ captionsAloud })}
      />
    </>
  );
}
