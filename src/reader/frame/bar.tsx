import { appearanceRanges } from '../../look/appearance.ts';
import { counted } from '../words.ts';
import { BarButton } from './button.tsx';
import { Icon } from './icons.tsx';
import type { PanelName, Part, View } from './view.ts';

const enoughForContents = 3;

/** The one row of controls: out, what is left to read, letters, light, and the panels. */
export function Bar({ view, acts }: Part) {
  const { speech, appearance, dark, panel, headings } = view;
  const { words } = speech;
  const turn = (name: PanelName) => acts.open(panel === name ? undefined : name);
  const { min, max } = appearanceRanges.size;
  return (
    <>
      <BarButton name={words('reader_close')} out act={acts.close}>
        <Icon name="close" />
      </BarButton>
      <Left {...view} />
      {headings.length >= enoughForContents && (
        <BarButton
          name={words('reader_contents')}
          panel="contents"
          expanded={panel === 'contents'}
          act={() => turn('contents')}
        >
          <Icon name="contents" />
        </BarButton>
      )}
      <BarButton name={words('reader_smaller')} disabled={appearance.size <= min} act={() => acts.step(-1)}>
        <span class="letter small">A</span>
      </BarButton>
      <BarButton name={words('reader_larger')} disabled={appearance.size >= max} act={() => acts.step(1)}>
        <span class="letter large">A</span>
      </BarButton>
      <BarButton
        name={words(dark ? 'reader_to_light' : 'reader_to_dark')}
        act={() => acts.look({ theme: dark ? 'light' : 'dark' })}
      >
        <Icon name={dark ? 'light' : 'dark'} />
      </BarButton>
      <BarButton
        name={words('reader_appearance')}
        panel="appearance"
        expanded={panel === 'appearance'}
        act={() => turn('appearance')}
      >
        <span class="letter pair">Aa</span>
      </BarButton>
      <BarButton
        name={words('reader_listen')}
        panel="listen"
        expanded={panel === 'listen'}
        act={() => turn('listen')}
      >
        <Icon name="listen" />
      </BarButton>
      <BarButton
        name={words('reader_share')}
        panel="share"
        expanded={panel === 'share'}
        act={() => turn('share')}
      >
        <Icon name="share" />
      </BarButton>
      <BarButton
        name={words('reader_help')}
        panel="help"
        expanded={panel === 'help'}
        act={() => turn('help')}
      >
        <Icon name="help" />
      </BarButton>
    </>
  );
}

/** What is left to read: twice, for a narrow screen has room for a few letters. */
function Left({ speech, minutesLeft }: View) {
  if (minutesLeft === 0) return <span class="left">{speech.words('reader_left_none')}</span>;
  return (
    <span class="left">
      <span class="brief" aria-hidden="true">
        {speech.words('reader_left_brief', minutesLeft)}
      </span>
      <span>{counted(speech, 'reader_left_one', 'reader_left_many', minutesLeft)}</span>
    </span>
  );
}
