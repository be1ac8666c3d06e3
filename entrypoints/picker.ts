import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { siteOf } from '../src/clutter/rules/site-of.ts';
import { storyOf } from '../src/clutter/story.ts';
import { openPicker } from '../src/controls/picker/open-picker.tsx';
import { takeSentences } from '../src/extension/lent-sentences.ts';
import { siteNameOf } from '../src/extension/settings/site-name.ts';
import { speak } from '../src/extension/words.ts';
import { toggled } from '../src/page/between-scripts/toggled.ts';
import { wouldHideStory } from '../src/page/own-rules/judge.ts';

/** Injected by the background at each start; a picker that is there already goes, so that starting again ends it. */
export default defineUnlistedScript(() => {
  speak(takeSentences());
  const life = toggled('picker');
  if (!life) return;
  const { hostname } = location;
  const look = { page: document, story: storyOf(document, siteOf(hostname)) };
  openPicker(
    document,
    {
      site: siteNameOf(hostname),
      hidesStory: (elements) => wouldHideStory(elements, look),
      onClose: () => life.abort(),
    },
    life.signal,
  );
});
