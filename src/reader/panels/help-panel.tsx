import type { Part } from '../frame/view.ts';
import type { WordKey } from '../words.ts';

const keys = [
  ['Esc', 'reader_close'],
  ['+', 'reader_larger'],
  ['−', 'reader_smaller'],
  ['H', 'reader_highlight_selected'],
  ['?', 'reader_help'],
] as const satisfies readonly (readonly [string, WordKey])[];

/** Where pages are turned. */
const pageKeys = [
  ['← →', 'reader_turn_page'],
  ['Home', 'reader_first_page'],
  ['End', 'reader_last_page'],
] as const satisfies readonly (readonly [string, WordKey])[];

/** What the keys do. */
export function HelpPanel({ view: { speech, appearance } }: Part) {
  return (
    <dl class="keys">
      {[...keys, ...(appearance.layout === 'pages' ? pageKeys : [])].map(([key, name]) => (
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
