import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { askBackground } from '../src/extension/ask.ts';
import { borrowCleaning } from '../src/page/between-scripts/cleaning-desk.ts';
import { takeOver } from '../src/page/between-scripts/take-over.ts';
import { learnFurniture } from '../src/page/furniture/furniture.ts';

/** Brought by the background to loaded pages of sites whose furniture a person lets Jernih learn. */
export default defineUnlistedScript(() => {
  const ask = (page: Parameters<typeof askBackground<'furniture:learn'>>[1]) =>
    askBackground('furniture:learn', page);
  borrowCleaning((cleaning) => learnFurniture(document, cleaning, ask), takeOver('furniture').signal);
});
