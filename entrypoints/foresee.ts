import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { tellBackground } from '../src/extension/ask.ts';
import { heldHere } from '../src/extension/held.ts';
import { borrowCleaning } from '../src/page/between-scripts/cleaning-desk.ts';
import { takeOver } from '../src/page/between-scripts/take-over.ts';
import { foresee } from '../src/page/foresee.ts';
import { hearFirst } from '../src/reader/frame/ear.ts';
import { trusted } from '../src/reader/trusted.ts';

/** Brought by the background to pages that are cleaned, once their markup has been read. */
export default defineUnlistedScript(() => {
  const tell = () => void tellBackground('reader:foreseen');
  borrowCleaning((cleaning) => {
    const hear = trusted(foresee(heldHere(), cleaning, tell));
    hearFirst(window, 'keydown', (event) => hear(event as KeyboardEvent), cleaning.until);
    window.addEventListener('contextmenu', hear, { capture: true, signal: cleaning.until });
  }, takeOver('foresee').signal);
});
