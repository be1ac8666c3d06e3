import { type Appearance, appearanceChoices, appearanceRanges } from '../../look/appearance.ts';
import { measures } from '../../look/measures.ts';
import { faintIn, ownColours } from '../../look/own-colours.ts';
import type { Part } from '../frame/view.ts';
import { themes } from '../themes.ts';
import { trusted } from '../trusted.ts';
import type { WordKey } from '../words.ts';
import { Choice, Colour, Slider, Switch } from './fields.tsx';

type Worded = 'layout' | 'font' | 'align' | 'links';
const choices: { readonly [K in Worded]: readonly Appearance[K][] } = appearanceChoices;
const named = ['light', 'sepia', 'grey', 'dark', 'black'] as const;

/** How the reader looks: every change shows at once. */
export function AppearancePanel(part: Part) {
  return (
    <>
      <Themes {...part} />
      {part.view.appearance.theme === 'own' && <OwnColours {...part} />}
      {choiceOf('font', part)}
      <Measures {...part} />
      <Habits {...part} />
      <button type="button" class="plain" onClick={trusted(part.acts.resetLook)}>
        {part.view.speech.words('reader_reset')}
      </button>
    </>
  );
}

function Themes({ view: { appearance, speech }, acts }: Part) {
  const swatches = named.map((theme) => ({
    value: theme,
    name: speech.words(`reader_theme_${theme}`),
    style: { '--swatch': themes[theme].paper, '--swatch-ink': themes[theme].ink },
  }));
  const auto = { value: 'auto' as const, name: speech.words('reader_theme_auto') };
  const own = {
    value: 'own' as const,
    name: speech.words('reader_theme_own'),
    style: { '--swatch': appearance.ownPaper, '--swatch-ink': appearance.ownInk },
  };
  return (
    <Choice
      group="theme"
      name={speech.words('reader_theme')}
      choices={[auto, ...swatches, own]}
      chosen={appearance.theme}
      choose={(theme) => acts.look({ theme })}
    />
  );
}

const colourNames = {
  ownPaper: 'reader_own_paper',
  ownInk: 'reader_own_ink',
  ownAccent: 'reader_own_accent',
} as const satisfies Record<(typeof ownColours)[number], WordKey>;

function OwnColours({ view: { appearance, speech }, acts }: Part) {
  const format = new Intl.NumberFormat(speech.language, { maximumFractionDigits: 1 });
  return (
    <div class="colours">
      {ownColours.map((colour) => (
        <Colour
          key={colour}
          name={speech.words(colourNames[colour])}
          value={appearance[colour]}
          choose={(value) => acts.look({ [colour]: value })}
        />
      ))}
      <p role="status">
        {faintIn(appearance)
          .map(({ what, contrast }) => speech.words(`reader_faint_${what}`, format.format(contrast)))
          .join(' ')}
      </p>
    </div>
  );
}

function Measures({ view: { appearance, speech }, acts }: Part) {
  const format = new Intl.NumberFormat(speech.language, { maximumFractionDigits: 2 });
  return (
    <div class="sliders">
      {measures.map(([measure, key]) => (
        <Slider
          key={measure}
          name={speech.words(key)}
          bounds={appearanceRanges[measure]}
          value={appearance[measure]}
          shown={format.format(appearance[measure])}
          slide={(value) => acts.look({ [measure]: value })}
        />
      ))}
    </div>
  );
}

/** One of the words of a look, by their names. */
function choiceOf<K extends Worded>(group: K, { view: { appearance, speech }, acts }: Part) {
  return (
    <Choice
      group={group}
      name={speech.words(`reader_${group}`)}
      choices={choices[group].map((value) => ({
        value,
        name: speech.words(`reader_${group}_${value}` as WordKey),
      }))}
      chosen={appearance[group]}
      choose={(value) => acts.look({ [group]: value })}
    />
  );
}

const habits = [
  ['hyphenate', 'reader_hyphenate'],
  ['lineFocus', 'reader_line_focus'],
  ['images', 'reader_images'],
] as const;

function Habits(part: Part) {
  const { appearance, speech } = part.view;
  return (
    <>
      {choiceOf('layout', part)}
      {choiceOf('align', part)}
      {choiceOf('links', part)}
      {habits.map(([habit, name]) => (
        <Switch
          key={habit}
          name={speech.words(name)}
          on={appearance[habit]}
          turn={(on) => part.acts.look({ [habit]: on })}
        />
      ))}
    </>
  );
}
