import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { laterDetectors } from '../src/clutter/detectors/later.ts';
import { borrowCleaning } from '../src/page/between-scripts/cleaning-desk.ts';
import { takeOver } from '../src/page/between-scripts/take-over.ts';

/** Runs on every allowed page once its markup has been read. */
export default defineUnlistedScript(() => {
  borrowCleaning(({ join }) => join(laterDetectors), takeOver('later').signal);
});
