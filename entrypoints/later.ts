import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { laterDetectors } from '../src/clutter/detectors/later.ts';
import { tellBackground } from '../src/extension/ask.ts';
import { borrowCleaning } from '../src/page/between-scripts/cleaning-desk.ts';
import { takeOver } from '../src/page/between-scripts/take-over.ts';
import { wrapTails } from '../src/page/hiding/wrap-tails.ts';

/** Runs on every allowed page once its markup has been read. */
export default defineUnlistedScript(() => {
  let isCalled = false;
  borrowCleaning((cleaning) => {
    const { join, causes, mend } = cleaning;
    wrapTails(cleaning);
    join(laterDetectors);
    // Few pages have anything hidden over them that may hold them.
    mend(() => {
      if (!isCalled && causes().length > 0) {
        isCalled = true;
        void tellBackground('page:held');
      }
      return false;
    });
  }, takeOver('later').signal);
});
