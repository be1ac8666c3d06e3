import './in-order.ts';
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { askBackground } from '../../src/extension/ask.ts';
import type { Sentences } from '../../src/extension/sentences.ts';
import { serveReader } from '../../src/extension/serve.ts';
import { speak } from '../../src/extension/words.ts';
import { ahead } from '../../src/reader/ahead.ts';
import { makeDoor } from '../../src/reader/door.ts';
import { followStory } from '../../src/reader/follow-story.ts';
import { takeAwayLeftBehind } from '../../src/reader/left-behind.ts';
import { forgetLent } from '../../src/reader/lent.ts';
import { isOnlyReady } from '../../src/reader/ready.ts';
import { soleLife } from '../../src/reader/sole.ts';
import { watchUnchanged } from '../../src/reader/unchanged.ts';
import { find, findSelected } from './find.ts';
import { read } from './read.ts';

export default defineUnlistedScript(() => {
  const life = soleLife(globalThis);
  forgetLent(globalThis);
  // Firefox ends the scripts of an extension with it.
  takeAwayLeftBehind(document, { dead: import.meta.env.FIREFOX });
  const closed = () => void askBackground('reader:changed', { open: false });
  const found = ahead(find);
  const begin = () => found.begin(() => watchUnchanged(document));
  if (!isOnlyReady(globalThis)) begin();
  const door = makeDoor(
    async (until) => read(await found.take(), door.close, until),
    closed,
    (until) => read(findSelected(), door.close, until),
  );
  life.addEventListener('abort', door.close);
  const opened = () => void askBackground('reader:changed', { open: true });
  followStory(document, door, opened, life);
  const speaking = (act: typeof door.toggle) => (sentences?: Sentences) => {
    speak(sentences);
    return act();
  };
  const { state, toggle, readAloud, readSelected } = door;
  const prepare = () => {
    if (!door.state().open) begin();
    return door.state();
  };
  serveReader(
    {
      'reader:state': state,
      'reader:prepare': prepare,
      'reader:toggle': speaking(toggle),
      'reader:read-aloud': speaking(readAloud),
      'reader:read-selected': speaking(readSelected),
    },
    life,
  );
});
