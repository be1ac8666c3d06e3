import { type WordKey, words } from '../../extension/words.ts';
import { type Appearance, appearanceChoices, appearanceRanges } from '../../look/appearance.ts';
import { measures } from '../../look/measures.ts';
import { faintIn, ownColours } from '../../look/own-colours.ts';
import { Choice } from '../parts/choice.tsx';
import { number } from '../parts/counted.ts';
import { Switch } from '../parts/switch.tsx';

export interface FieldsProps {
  readonly look: Appearance;
  onLook(change: Partial<Appearance>): void;
}

const habits = [
  ['hyphenate', 'reader_hyphenate'],
  ['images', 'reader_images'],
  ['lineFocus', 'reader_line_focus'],
] as const satisfies readonly (readonly [keyof Appearance, WordKey])[];

const { theme, font, layout, align, links } = appearanceChoices;
const themes = theme.map((value) => [value, `reader_theme_${value}`] as const);
const fonts = font.map((value) => [value, `reader_font_${value}`] as const);
const layouts = layout.map((value) => [value, `reader_layout_${value}`] as const);
const alignments = align.map((value) => [value, `reader_align_${value}`] as const);
const linkLooks = links.map((value) => [value, `reader_links_${value}`] as const);

const colourNames = {
  ownPaper: 'reader_own_paper',
  ownInk: 'reader_own_ink',
  ownAccent: 'reader_own_accent',
} as const satisfies Record<(typeof ownColours)[number], WordKey>;

function OwnColours({ look, onLook }: FieldsProps) {
  return (
    <div class="colours">
      {ownColours.map((colour) => (
        <label key={colour}>
          <input
            type="color"
            value={look[colour]}
            onInput={({ currentTarget }) => onLook({ [colour]: currentTarget.value })}
          />
          <span>{words(colourNames[colour])}</span>
        </label>
      ))}
      <p role="status">
        {faintIn(look)
          .map(({ what, contrast }) => words(`reader_faint_${what}`, number(contrast)))
          .join(' ')}
      </p>
    </div>
  );
}

function Measures({ look, onLook }: FieldsProps) {
  return (
    <>
      {measures.map(([measure, name]) => (
        <label key={measure} class="slider">
          <span>{words(name)}</span>
          <input
            type="range"
            {...appearanceRanges[measure]}
            value={look[measure]}
            onInput={({ currentTarget }) => onLook({ [measure]: currentTarget.valueAsNumber })}
          />
          <span class="value" aria-hidden="true">
            {number(look[measure])}
          </span>
        </label>
      ))}
    </>
  );
}

interface ChoiceOfProps<F extends keyof typeof appearanceChoices> extends FieldsProps {
  readonly field: F;
  readonly named: readonly (readonly [Appearance[F], WordKey])[];
}

function ChoiceOf<F extends keyof typeof appearanceChoices>(props: ChoiceOfProps<F>) {
  const { field, named, look, onLook } = props;
  return (
    <Choice
      field={field}
      title={`reader_${field}`}
      named={named}
      chosen={look[field]}
      onChoose={(chosen) => onLook({ [field]: chosen })}
    />
  );
}

/** Everything that can be chosen about the reader's look. */
export function LookFields({ look, onLook }: FieldsProps) {
  return (
    <div class="look-fields">
      <ChoiceOf field="theme" named={themes} look={look} onLook={onLook} />
      {look.theme === 'own' && <OwnColours look={look} onLook={onLook} />}
      <ChoiceOf field="font" named={fonts} look={look} onLook={onLook} />
      <ChoiceOf field="layout" named={layouts} look={look} onLook={onLook} />
      <ChoiceOf field="align" named={alignments} look={look} onLook={onLook} />
      <ChoiceOf field="links" named={linkLooks} look={look} onLook={onLook} />
      <Measures look={look} onLook={onLook} />
      {habits.map(([habit, name]) => (
        <Switch key={habit} on={look[habit]} onChange={(on) => onLook({ [habit]: on })}>
          {words(name)}
        </Switch>
      ))}
    </div>
  );
}
