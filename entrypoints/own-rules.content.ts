import { defineContentScript } from 'wxt/utils/define-content-script';
import { askBackground } from '../src/extension/ask.ts';
import { followOwnRules } from '../src/extension/own-rules/on-page.ts';
import { applyOwnRules } from '../src/page/own-rules.ts';
import { lendOwnRules, tellBorrowers } from '../src/page/own-rules-desk.ts';
import { engineHere } from '../src/page/own-rules-engine.ts';

function main(): void {
  if (document.contentType !== 'text/html') return;
  let inForce = new AbortController();
  followOwnRules(
    location.hostname,
    (rules) => {
      inForce.abort();
      inForce = new AbortController();
      lendOwnRules(applyOwnRules(document, rules, tellBorrowers, inForce.signal));
      if (rules.procedural.length && !engineHere()) void askBackground('rules:procedural');
    },
    new AbortController().signal,
  );
}

export default defineContentScript({
  matches: ['*://*.jpnn.com/*'],
  runAt: 'document_start',
  noScriptStartedPostMessage: true,
  main,
});
