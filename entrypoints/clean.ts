import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { siteHere } from '../src/clutter/rules/site-here.ts';
import { askBackground } from '../src/extension/ask.ts';
import { servePage } from '../src/extension/serve.ts';
import { readPageSettings, watchPageSettings } from '../src/extension/settings/on-page.ts';
import { bareName } from '../src/extension/settings/site.ts';
import { cleaningSwitch } from '../src/page/switch.ts';

const cleaning = Symbol.for('jernih.clean');

// `text/html` and `application/xhtml+xml`; pictures, feeds and texts have documents too.
const isPage = (): boolean => /html/.test(document.contentType);

async function main(until: AbortSignal): Promise<void> {
  const rule = siteHere();
  const site = rule?.host ?? bareName(location.hostname);
  const cleaning = cleaningSwitch(document, rule, (hidden) => {
    void askBackground('badge:count', { hidden });
  });
  cleaning.follow(await readPageSettings(site));
  until.addEventListener('abort', () => cleaning.turn(false));
  watchPageSettings(site, cleaning.follow, until);
  servePage(
    {
      'page:state': cleaning.state,
      'page:show': ({ id, shown }) => cleaning.with((ledger) => ledger.show(id, shown)),
      'page:show-kind': ({ kind, shown }) => cleaning.with((ledger) => ledger.showKind(kind, shown)),
      'page:clean': ({ on }) => cleaning.turn(on),
      'page:outline': ({ id }) => cleaning.outline(id),
      'page:moved': ({ address }) => cleaning.moved(address),
    },
    until,
  );
}

// Not WXT's content script: that one announces itself to the page, and brings 2 kB that are not needed here.
export default defineUnlistedScript(() => {
  if (!isPage()) return;
  const world: { [cleaning]?: AbortController } & typeof globalThis = globalThis;
  // After an update of the extension the new script takes over from the old one.
  world[cleaning]?.abort();
  world[cleaning] = new AbortController();
  void main(world[cleaning].signal);
});
