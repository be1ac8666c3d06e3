import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { borrowCleaning } from '../src/page/between-scripts/cleaning-desk.ts';
import { takeOver } from '../src/page/between-scripts/take-over.ts';
import { followShadowRoots } from '../src/page/shadow-roots.ts';

/** Brought by the background to pages that are cleaned, once their markup has been read. */
export default defineUnlistedScript(() => {
  borrowCleaning((cleaning) => followShadowRoots(document, cleaning), takeOver('shadow-roots').signal);
});
