import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { siteHere } from '../src/clutter/rules/site-here.ts';
import { isAlive } from '../src/extension/alive.ts';
import { tellBackground } from '../src/extension/ask.ts';
import { servePage } from '../src/extension/serve.ts';
import { readPageSettings, watchPageSettings } from '../src/extension/settings/on-page.ts';
import { bareName } from '../src/extension/settings/site.ts';
import { lendSwitch } from '../src/page/between-scripts/switch-desk.ts';
import { takeOver } from '../src/page/between-scripts/take-over.ts';
import { whenQuiet } from '../src/page/search/pace.ts';
import { cleaningSwitch } from '../src/page/switch.ts';
import { listenFirst } from '../src/reader/frame/ear.ts';

// `text/html` and `application/xhtml+xml`; pictures, feeds and texts have documents too.
const isPage = (): boolean => document.contentType.includes('html');

async function main(life: AbortController): Promise<void> {
  const until = life.signal;
  const rule = siteHere();
  const site = rule?.host ?? bareName(location.hostname);
  let [hidden, isCalled] = [0, false];
  // A message takes half a millisecond, and things are hidden one after the other.
  const tell = whenQuiet(window, 150, () => void tellBackground('badge:count', { hidden }), until);
  const around = {
    counted: (now: number) => {
      hidden = now;
      tell();
    },
    call: () => {
      if (!isCalled) void tellBackground('page:parsed');
      isCalled = true;
    },
    check: () => isAlive() || life.abort(),
  };
  const cleaning = cleaningSwitch(document, rule, around, until);
  const follow = async () => cleaning.follow(await readPageSettings(site));
  await follow();
  // Firefox tells a page that waits in the history nothing.
  addEventListener('pageshow', ({ persisted }) => void (persisted && follow()), { signal: until });
  watchPageSettings(site, cleaning.follow, until);
  servePage(
    {
      'page:is-clean': () => Boolean(cleaning.ledger()),
      'page:clean': ({ on }) => cleaning.turn(on),
      'page:moved': ({ address }) => cleaning.moved(address),
    },
    until,
  );
  lendSwitch(cleaning, until);
}

// Not WXT's content script: that one announces itself to the page, and brings 2 kB that are not needed here.
export default defineUnlistedScript(() => {
  // Before all else: a page that listened first could keep every key from the reader.
  listenFirst(window);
  if (isPage()) void main(takeOver('clean'));
});
