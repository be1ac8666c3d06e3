import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { askBackground } from '../src/extension/ask.ts';
import { followOwnRules } from '../src/extension/own-rules/on-page.ts';
import { applyOwnRules } from '../src/page/own-rules.ts';
import { isDeskFree, lendOwnRules, tellBorrowers } from '../src/page/own-rules-desk.ts';
import { engineHere } from '../src/page/own-rules-engine.ts';

/** Placed by the background where a person has rules of their own. */
export default defineUnlistedScript(() => {
  if (document.contentType !== 'text/html' || !isDeskFree()) return;
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
});
