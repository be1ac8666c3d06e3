import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { siteOf } from '../src/clutter/rules/site-of.ts';
import { storyOf } from '../src/clutter/story.ts';
import { openPicker } from '../src/controls/picker/open-picker.tsx';
import { siteNameOf } from '../src/extension/settings/site-name.ts';
import { wouldHideStory } from '../src/page/own-rules-judge.ts';

const picking = Symbol.for('jernih.picker');

/** Injected by the background at each start; a picker that is there already goes, so that starting again ends it. */
export default defineUnlistedScript(() => {
  const world: { [picking]?: AbortController } & typeof globalThis = globalThis;
  const before = world[picking];
  before?.abort();
  delete world[picking];
  if (before) return;
  const life = new AbortController();
  world[picking] = life;
  const { hostname } = location;
  const onClose = () => {
    life.abort();
    delete world[picking];
  };
  const look = { page: document, story: storyOf(document, siteOf(hostname)) };
  openPicker(
    document,
    { site: siteNameOf(hostname), hidesStory: (elements) => wouldHideStory(elements, look), onClose },
    life.signal,
  );
});
