import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { openLinkChoice } from '../src/controls/links/open-link-choice.tsx';
import { askBackground } from '../src/extension/ask.ts';
import { takeSentences } from '../src/extension/lent-sentences.ts';
import { speak } from '../src/extension/words.ts';
import { toggled } from '../src/page/between-scripts/toggled.ts';

/** Injected by the background at each start, like the picker; starting again ends it. */
export default defineUnlistedScript(() => {
  speak(takeSentences());
  const life = toggled('links');
  if (!life) return;
  const read = async (address: string) => {
    const answer = await askBackground('link:read', { address });
    return answer ? answer.problem : 'broken';
  };
  openLinkChoice(document, { read, onClose: () => life.abort() }, life.signal);
});
