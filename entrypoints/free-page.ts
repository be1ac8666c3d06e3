import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { borrowCleaning } from '../src/page/between-scripts/cleaning-desk.ts';
import { borrowSwitch } from '../src/page/between-scripts/switch-desk.ts';
import { takeOver } from '../src/page/between-scripts/take-over.ts';
import { followHome } from '../src/page/hiding/follow-home.ts';
import { freePage } from '../src/page/hiding/free-page.ts';

/** Brought by the background to pages that may be held by what was hidden over them. */
export default defineUnlistedScript(() => {
  borrowCleaning((cleaning) => {
    freePage(document, cleaning);
    followHome(document, cleaning, () => borrowSwitch()?.changed());
  }, takeOver('free-page').signal);
});
