import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { askBackground } from '../src/extension/ask.ts';
import { watchForgotten } from '../src/extension/furniture/forgotten.ts';
import { borrowCleaning } from '../src/page/between-scripts/cleaning-desk.ts';
import { takeOver } from '../src/page/between-scripts/take-over.ts';
import { learnFurniture } from '../src/page/furniture/furniture.ts';

/** Brought by the background to loaded pages of sites whose furniture a person lets Jernih learn. */
export default defineUnlistedScript(() => {
  const ask = (page: Parameters<typeof askBackground<'furniture:learn'>>[1]) =>
    askBackground('furniture:learn', page);
  const life = takeOver('furniture').signal;
  let forgotten = new AbortController();
  watchForgotten(() => forgotten.abort(), life);
  borrowCleaning((cleaning) => {
    forgotten = new AbortController();
    learnFurniture(document, cleaning, ask, forgotten.signal);
  }, life);
});
