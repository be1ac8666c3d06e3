import type { WordKey } from '../words.ts';
import type { Part } from './view.ts';

const keys = [
  ['Esc', 'reader_close'],
  ['+', 'reader_larger'],
  ['−', 'reader_smaller'],
  ['?', 'reader_help'],
] as const satisfies readonly (readonly [string, WordKey])[];

/** What the keys do. */
export function HelpPanel({ view: { speech } }: Part) {
  return (
    <dl class="keys">
      {keys.map(([key, name]) => (
        <div key={key}>
          <dt>
            <kbd>{key}</kbd>
          </dt>
          <dd>{speech.words(name)}</dd>
        </div>
      ))}
    </dl>
  );
}
