import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { selecting } from '../src/extension/settings/selecting.ts';
import { readStored, watchStored } from '../src/extension/settings/stored.ts';
import { borrowCleaning, type Cleaning } from '../src/page/between-scripts/cleaning-desk.ts';
import { takeOver } from '../src/page/between-scripts/take-over.ts';
import { liftSelecting } from '../src/page/copying/lift-selecting.ts';

/** Brought by the background to pages that are cleaned, where a person lifted what forbids selecting. */
export default defineUnlistedScript(() => {
  const life = takeOver('selecting').signal;
  let lifted = new AbortController();
  let current: Cleaning | undefined;
  const follow = async () => {
    const { lift } = await readStored(selecting);
    lifted.abort();
    lifted = new AbortController();
    if (lift && current)
      liftSelecting(document, current, AbortSignal.any([life, lifted.signal, current.until]));
  };
  borrowCleaning((cleaning) => {
    current = cleaning;
    void follow();
  }, life);
  watchStored([selecting], follow, life);
});
