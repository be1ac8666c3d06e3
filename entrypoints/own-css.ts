import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { followOwnCss } from '../src/extension/settings/follow-own-css.ts';
import { takeOver } from '../src/page/between-scripts/take-over.ts';
import { wearOwnCss } from '../src/reader/own-css.ts';

/** Brought before the reader to those who have written styles, and when they first do: what it shows is dressed as it appears. */
export default defineUnlistedScript(() => {
  const { signal } = takeOver('own-css');
  followOwnCss(wearOwnCss(document, signal), signal);
});
