import { type WordKey, words } from '../../extension/words.ts';

interface ChoiceProps<V extends string> {
  /** Of the field: no other on the page has it. */
  readonly field: string;
  readonly title: WordKey;
  /** Each value with its word, and the language of that where it is not the one spoken here. */
  readonly named: readonly (readonly [V, WordKey, lang?: string])[];
  /** Undefined until it is known. */
  readonly chosen: V | undefined;
  onChoose(value: V): void;
}

/** A row of words of which one is chosen. */
export function Choice<V extends string>({ field, title, named, chosen, onChoose }: ChoiceProps<V>) {
  return (
    <fieldset class="choice">
      <legend>{words(title)}</legend>
      {named.map(([value, name, lang]) => (
        <label key={value} lang={lang}>
          <input
            type="radio"
            name={field}
            checked={chosen === value}
            disabled={chosen === undefined}
            onChange={() => onChoose(value)}
          />
          <span>{words(name)}</span>
        </label>
      ))}
    </fieldset>
  );
}
