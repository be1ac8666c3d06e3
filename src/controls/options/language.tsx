import { changeSettings } from '../../extension/settings/change.ts';
import { language } from '../../extension/settings/language.ts';
import { Choice } from '../parts/choice.tsx';
import { useStored } from '../parts/use-stored.ts';
import { type PartProps, Section } from './section.tsx';

/** Each in its own words: whoever looks for one may not read the other. */
const named = [
  ['browser', 'options_language_browser'],
  ['en', 'options_language_en', 'en'],
  ['id', 'options_language_id', 'id'],
] as const;

/** Which language Jernih speaks. */
export function Language({ onSaved }: PartProps) {
  const chosen = useStored(language)?.language;
  return (
    <Section id="language" title="options_language" hint="options_language_hint">
      <Choice
        field="language"
        title="options_language_choice"
        named={named}
        chosen={chosen}
        onChoose={async (value) => onSaved(await changeSettings(language, () => ({ language: value })))}
      />
    </Section>
  );
}
