import { trusted } from '../trusted.ts';
import type { Part } from './view.ts';

/** A press takes nothing from what is selected. */
const keepSelection = (event: Event) => event.preventDefault();

/** What can be done with what is selected, at the foot of the window; a panel stands before it. */
export function Offers({ view: { offers, panel, speech } }: Part) {
  if (offers.length === 0 || panel) return null;
  return (
    <div class="resumed" role="toolbar" aria-label={speech.words('reader_selected')}>
      <p>
        {offers.map(({ name, act }) => (
          <button
            key={name}
            type="button"
            class="plain"
            onMouseDown={trusted(keepSelection)}
            onClick={trusted(act)}
          >
            {name}
          </button>
        ))}
      </p>
    </div>
  );
}
