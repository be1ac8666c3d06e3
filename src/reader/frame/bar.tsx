import { appearanceRanges } from '../../look/appearance.ts';
import { counted } from '../words.ts';
import { BarButton } from './button.tsx';
import { Icon, signs } from './icons.tsx';
import type { PanelName, Part, View } from './view.ts';

const enoughForContents = 3;

const lastPanels = ['appearance', 'listen', 'share', 'help'] as const;

/** The one row of controls: out, what is left to read, letters, light, and the panels. */
export function Bar({ view, acts }: Part) {
  const { speech, appearance, dark, panel, headings } = view;
  const { words } = speech;
  const { min, max } = appearanceRanges.size;
  const opener = (name: PanelName) => (
    <BarButton
      key={name}
      name={words(`reader_${name}`)}
      panel={name}
      expanded={panel === name}
      act={() => acts.open(panel === name ? undefined : name)}
    >
      {name === 'appearance' ? <Letters sort="pair">Aa</Letters> : <Icon sign={signs[name]} />}
    </BarButton>
  );
  return (
    <>
      <BarButton name={words('reader_close')} out act={acts.close}>
        <Icon sign={signs.close} />
      </BarButton>
      <Left {...view} />
      {headings.length >= enoughForContents && opener('contents')}
      <BarButton name={words('reader_smaller')} disabled={appearance.size <= min} act={() => acts.step(-1)}>
        <Letters sort="small">A</Letters>
      </BarButton>
      <BarButton name={words('reader_larger')} disabled={appearance.size >= max} act={() => acts.step(1)}>
        <Letters sort="large">A</Letters>
      </BarButton>
      <BarButton
        name={words(dark ? 'reader_to_light' : 'reader_to_dark')}
        act={() => acts.look({ theme: dark ? 'light' : 'dark' })}
      >
        <Icon sign={signs[dark ? 'light' : 'dark']} />
      </BarButton>
      {lastPanels.map(opener)}
    </>
  );
}

function Letters({ sort, children }: { readonly sort: string; readonly children: string }) {
  return (
    <span class={`letter ${sort}`} aria-hidden="true">
      {children}
    </span>
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
