import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { borrowCleaning } from '../src/page/between-scripts/cleaning-desk.ts';
import { borrowSwitch } from '../src/page/between-scripts/switch-desk.ts';
import { takeOver } from '../src/page/between-scripts/take-over.ts';
import { guardCopies } from '../src/page/copying/guard-copies.ts';
import { followBars } from '../src/page/follow-bars.ts';
import { followPlayers } from '../src/page/follow-players.ts';
import { followShadowRoots } from '../src/page/shadow-roots.ts';
import { hearFirst } from '../src/reader/frame/ear.ts';

/** Brought by the background to pages that are cleaned, once their markup has been read. */
export default defineUnlistedScript(() => {
  borrowCleaning((cleaning) => {
    const guard = guardCopies(document, cleaning);
    for (const name of ['copy', 'dragstart', 'keydown'] as const)
      hearFirst(window, name, guard, cleaning.until);
    followShadowRoots(document, cleaning);
    followPlayers(document, cleaning, () => borrowSwitch()?.changed());
    followBars(document, cleaning);
  }, takeOver('follow').signal);
});
