import './style.css';
import { defineContentScript } from 'wxt/utils/define-content-script';
import { siteOf } from '../../src/clutter/rules/site-of.ts';
import { askBackground } from '../../src/extension/ask.ts';
import { servePage } from '../../src/extension/serve.ts';
import { readPageSettings, watchPageSettings } from '../../src/extension/settings/on-page.ts';
import { cleaningSwitch } from '../../src/page/switch.ts';

const isPage = (): boolean => /^(?:text\/html|application\/xhtml\+xml)$/.test(document.contentType);

async function main(): Promise<void> {
  if (!isPage()) return;
  const { hostname } = location;
  const lives = new AbortController();
  const cleaning = cleaningSwitch(document, siteOf(hostname), (hidden) => {
    void askBackground('badge:count', { hidden });
  });
  cleaning.follow(await readPageSettings(hostname));
  watchPageSettings(hostname, cleaning.follow, lives.signal);
  servePage(
    {
      'page:state': cleaning.state,
      'page:show': ({ id, shown }) => cleaning.with((ledger) => ledger.show(id, shown)),
      'page:show-kind': ({ kind, shown }) => cleaning.with((ledger) => ledger.showKind(kind, shown)),
      'page:clean': ({ on }) => cleaning.turn(on),
      'page:outline': ({ id }) => cleaning.outline(id),
      'page:moved': ({ address }) => cleaning.moved(address),
    },
    lives.signal,
  );
}

export default defineContentScript({
  matches: ['*://*.jpnn.com/*'],
  runAt: 'document_start',
  noScriptStartedPostMessage: true,
  main,
});
