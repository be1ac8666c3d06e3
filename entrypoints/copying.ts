import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { borrowCleaning } from '../src/page/cleaning-desk.ts';
import { guardCopies } from '../src/page/guard-copies.ts';
import { takeOver } from '../src/page/take-over.ts';

/** Brought by the background to pages that are cleaned, once their markup has been read. */
export default defineUnlistedScript(() => {
  borrowCleaning((cleaning) => guardCopies(document, cleaning), takeOver('copying').signal);
});
