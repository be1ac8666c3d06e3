import { openShortcuts, shortcuts } from '../../extension/shortcuts.ts';
import { type WordKey, words } from '../../extension/words.ts';
import { useFresh, type Watch } from '../parts/use-fresh.ts';
import { Section } from './section.tsx';

// The browser tells of no change; whoever comes back from its page looks again.
const neverChanges: Watch = () => undefined;

/** What each command does. */
const deeds: ReadonlyMap<string, WordKey> = new Map([
  ['toggle-reader', 'command_toggle_reader'],
  ['toggle-cleaning', 'command_toggle_cleaning'],
  ['read-aloud', 'command_read_aloud'],
  ['pick', 'command_pick'],
]);

/** The keys, and the way to the browser's own page where they are changed. */
export function Shortcuts() {
  const keys = useFresh(shortcuts, neverChanges);
  if (!keys) return null;
  return (
    <Section
      id="shortcuts"
      title="options_shortcuts"
      {...(keys.length === 0 && { hint: 'options_no_shortcuts' })}
    >
      <ul class="list">
        {keys.map(({ name, keys: pressed }) => {
          const deed = deeds.get(name);
          return (
            deed && (
              <li key={name} class="shortcut">
                <span>{words(deed)}</span>
                <kbd>{pressed ?? words('options_no_key')}</kbd>
              </li>
            )
          );
        })}
      </ul>
      {keys.length > 0 && (
        <p class="actions">
          <button type="button" onClick={openShortcuts}>
            {words('options_shortcuts_change')}
          </button>
        </p>
      )}
    </Section>
  );
}
