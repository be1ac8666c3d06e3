import { isNamed } from '../../clutter/language/words.ts';
import { contains, shows } from '../../clutter/markup/unclobbered.ts';
import type { Cleaning } from '../between-scripts/cleaning-desk.ts';
import { layoutOf } from '../layout-of.ts';
import type { Entry } from '../ledger/ledger.ts';
import { marks } from './marks.ts';

const player = 'video,iframe[allowfullscreen]';
const ofAds = /\b(?:ads?|iklan|sponsor)\b/;

/**
 * A player of the story that floated over the page when it was found may go home into the story as its reader scrolls: it
 * is shown as long as it stands there, and hidden while it floats. What a person shows or hides stays as they want it, and
 * what is named for an advertisement stays away.
 */
export function followHome(page: Document, cleaning: Cleaning, changed: () => void): void {
  const { causes, mend, story, until } = cleaning;
  /** Whether each stands at home. */
  const players = new Map<Entry, boolean>();
  const look = () => {
    const layout = layoutOf(page);
    const column = story()?.column;
    if (!layout || !column || until.aborted) return false;
    const positionOf = ({ finding }: Entry) => layout.style(finding.element).position;
    for (const entry of causes()) {
      const { kind, element } = entry.finding;
      const isOfStory = kind === 'sticky' && contains(column, element) && shows(element, player);
      if (isOfStory && !players.has(entry) && !isNamed(element, ofAds)) players.set(entry, false);
    }
    for (const [entry, wasHome] of players) {
      const isHome = wasHome ? positionOf(entry) !== 'fixed' : /static|relative/.test(positionOf(entry));
      // Else a person has turned it.
      if (isHome === wasHome || entry.shown !== wasHome) continue;
      players.set(entry, isHome);
      entry.shown = isHome;
      entry.hidden.turn(marks.shown, isHome);
      changed();
    }
    return false;
  };
  page.addEventListener('scrollend', look, { signal: until });
  mend(look);
}
