import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { isAlive } from '../src/extension/alive.ts';
import { tellBackground } from '../src/extension/ask.ts';
import { followOwnRules } from '../src/extension/own-rules/on-page.ts';
import { lendOwnRules, takeDesk, tellBorrowers } from '../src/page/own-rules/desk.ts';
import { engineHere } from '../src/page/own-rules/engine.ts';
import { applyOwnRules } from '../src/page/own-rules/own-rules.ts';

const isPage = (): boolean => /^(?:text\/html|application\/xhtml\+xml)$/.test(document.contentType);

/** Placed by the background where a person has rules of their own. */
export default defineUnlistedScript(() => {
  let inForce = new AbortController();
  const life = new AbortController();
  const end = () => {
    life.abort();
    inForce.abort();
  };
  if (!isPage() || !takeDesk({ isAlive, end })) return;
  const recheck = followOwnRules(
    location.hostname,
    (rules) => {
      inForce.abort();
      inForce = new AbortController();
      lendOwnRules(applyOwnRules(document, rules, tellBorrowers, inForce.signal));
      if (rules.procedural.length && !engineHere()) void tellBackground('rules:procedural');
    },
    life.signal,
  );
  // Firefox tells a page that waits in the history nothing.
  const shown = ({ persisted }: PageTransitionEvent) => void (persisted && recheck());
  addEventListener('pageshow', shown, { signal: life.signal });
});
