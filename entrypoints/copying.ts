import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { borrowCleaning } from '../src/page/between-scripts/cleaning-desk.ts';
import { takeOver } from '../src/page/between-scripts/take-over.ts';
import { guardCopies } from '../src/page/copying/guard-copies.ts';

/** Brought by the background to pages that are cleaned, once their markup has been read. */
export default defineUnlistedScript(() => {
  borrowCleaning((cleaning) => guardCopies(document, cleaning), takeOver('copying').signal);
});
