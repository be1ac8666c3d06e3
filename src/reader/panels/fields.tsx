import type { Bounds } from '../../look/appearance.ts';
import { trusted } from '../trusted.ts';

/** Hears what a person does to a field. */
const changed = (act: (field: HTMLInputElement) => void) =>
  trusted((event: Event) => act(event.currentTarget as HTMLInputElement));

interface ChoiceProps<C extends string> {
  readonly group: string;
  readonly name: string;
  readonly choices: readonly {
    readonly value: C;
    readonly name: string;
    readonly style?: Record<string, string>;
  }[];
  readonly chosen: C;
  readonly choose: (value: C) => void;
}

/** One of a few: radio buttons in a row. */
export function Choice<C extends string>({ group, name, choices, chosen, choose }: ChoiceProps<C>) {
  return (
    <fieldset class={`choice ${group}`}>
      <legend>{name}</legend>
      {choices.map((choice) => (
        <label key={choice.value} style={choice.style}>
          <input
            type="radio"
            name={group}
            checked={choice.value === chosen}
            onChange={changed(() => choose(choice.value))}
          />
          <span>{choice.name}</span>
        </label>
      ))}
    </fieldset>
  );
}

interface SliderProps {
  readonly name: string;
  readonly bounds: Bounds;
  readonly value: number;
  readonly shown: string;
  readonly slide: (value: number) => void;
}

export function Slider({ name, bounds, value, shown, slide }: SliderProps) {
  return (
    <label class="slider">
      <span>{name}</span>
      <input
        type="range"
        {...bounds}
        value={value}
        aria-valuetext={shown}
        onInput={changed((field) => slide(Number(field.value)))}
      />
      <span class="value" aria-hidden="true">
        {shown}
      </span>
    </label>
  );
}

interface SwitchProps {
  readonly name: string;
  readonly on: boolean;
  readonly turn: (on: boolean) => void;
}

export function Switch({ name, on, turn }: SwitchProps) {
  return (
    <label class="switch">
      <span>{name}</span>
      <input type="checkbox" checked={on} onChange={changed((field) => turn(field.checked))} />
    </label>
  );
}

interface ColourProps {
  readonly name: string;
  /** `#rrggbb` */
  readonly value: string;
  readonly choose: (value: string) => void;
}

export function Colour({ name, value, choose }: ColourProps) {
  return (
    <label class="colour">
      <input type="color" value={value} onInput={changed((field) => choose(field.value))} />
      <span>{name}</span>
    </label>
  );
}
