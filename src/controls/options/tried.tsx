import type { Outcome, Tried } from '../../clutter/filters/try-rules.ts';
import { type WordKey, words } from '../../extension/words.ts';
import { counted, number } from '../parts/counted.ts';

type Here = Exclude<Outcome, 'elsewhere'>;

/** For one element, and for any other number; where the number says nothing, the same sentence. */
const sentences: Readonly<Record<Here, readonly [WordKey, WordKey]>> = {
  hides: ['options_try_hides_one', 'options_try_hides_other'],
  styles: ['options_try_styles_one', 'options_try_styles_other'],
  keeps: ['options_try_keeps_one', 'options_try_keeps_other'],
  nothing: ['options_try_nothing', 'options_try_nothing'],
  kept: ['options_try_kept', 'options_try_kept'],
  'hides-story': ['options_try_story', 'options_try_story'],
  unknown: ['options_try_unknown', 'options_try_unknown'],
};

/** What became of each line that is for this site. */
export function TriedLines({ tried }: { readonly tried: readonly Tried[] }) {
  const here = tried.flatMap(({ line, outcome, count }) =>
    outcome === 'elsewhere' ? [] : [{ line, outcome, said: counted(...sentences[outcome], count) }],
  );
  if (here.length === 0) return <p>{words('options_try_none')}</p>;
  return (
    <ul>
      {here.map(({ line, outcome, said }) => (
        <li key={line} class={outcome === 'hides-story' ? 'problem' : undefined}>
          {words('options_rules_line', number(line), said)}
        </li>
      ))}
    </ul>
  );
}
