import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { borrowCleaning } from '../src/page/between-scripts/cleaning-desk.ts';
import { takeOver } from '../src/page/between-scripts/take-over.ts';
import { freePage } from '../src/page/hiding/free-page.ts';

/** Brought by the background to pages that may be held by what was hidden over them. */
export default defineUnlistedScript(() => {
  borrowCleaning((cleaning) => freePage(document, cleaning), takeOver('free-page').signal);
});
