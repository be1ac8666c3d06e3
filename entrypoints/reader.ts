import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { type StoryOnPage, selectedOn, storyOn } from '../src/article/on-page.ts';
import { furtherPages } from '../src/article/pages/index.ts';
import { pageAddress } from '../src/article/pages/page-number.ts';
import { askBackground } from '../src/extension/ask.ts';
import { memoryOf } from '../src/extension/memory/on-page.ts';
import type { Sentences } from '../src/extension/sentences.ts';
import { serveReader } from '../src/extension/serve.ts';
import { appearance } from '../src/extension/settings/appearance.ts';
import { changeStored, readStored, watchStored } from '../src/extension/settings/stored.ts';
import { language, speak, words } from '../src/extension/words.ts';
import { ahead } from '../src/reader/ahead.ts';
import { makeDoor } from '../src/reader/door.ts';
import { pictureReader } from '../src/reader/export/read-picture.ts';
import { followStory } from '../src/reader/follow-story.ts';
import { takeAwayLeftBehind } from '../src/reader/left-behind.ts';
import { borrow } from '../src/reader/lent.ts';
import { openReader, type Reader } from '../src/reader/open-reader.ts';
import type { Memory } from '../src/reader/options.ts';
import { isOnlyReady } from '../src/reader/ready.ts';
import { borrowBook } from '../src/reader/shell/book-here.ts';
import { soleLife } from '../src/reader/sole.ts';
import { watchUnchanged } from '../src/reader/unchanged.ts';

const parse = (html: string) => new DOMParser().parseFromString(html, 'text/html');
/** The first word asked of the browser takes it a while. */
const speech = {
  words,
  get language() {
    return language();
  },
};
const exporters = () => borrow(globalThis, 'exporters', () => askBackground('reader:exporters'));
const readAloud = () => borrow(globalThis, 'read-aloud', () => askBackground('reader:voice'));

/** A story to show, and what is remembered of it. */
interface Found extends StoryOnPage {
  readonly stored: Promise<readonly [typeof appearance.defaults, Memory | undefined]>;
}

function find(): Found {
  const { story } = pageAddress(new URL(location.href));
  return { ...storyOn(document), stored: Promise.all([readStored(appearance), memoryOf(story)]) };
}

/** Where a selection was left is not remembered. */
const findSelected = (): Found => ({
  ...selectedOn(document),
  stored: Promise.all([readStored(appearance), undefined]),
});

/** Shows a story until the signal aborts; undefined where there is none. */
async function read(
  { article, known, stored, page }: Found,
  onClose: () => void,
  until: AbortSignal,
): Promise<Reader | undefined> {
  if (!article?.readerable) return undefined;
  const get = fetch.bind(globalThis);
  const source = { ...known, fetch: get, parse, window };
  const [look, memory] = await stored;
  const options = {
    ...(page && { page }),
    ...(memory && { memory }),
    font: () => askBackground('reader:font'),
    book: borrowBook(globalThis, () => askBackground('reader:book')),
    speech,
    appearance: look,
    now: new Date(),
    onAppearance: (look: typeof appearance.defaults) => void changeStored(appearance, () => look),
    onClose,
    get synthesis() {
      return globalThis.speechSynthesis;
    },
    readAloud,
    files: { exporters, readPicture: pictureReader(get) },
    pages: (from: typeof article, signal: AbortSignal) => furtherPages(from, { ...source, signal }),
  };
  const reader = openReader(document, article, options, until);
  const renew = async (before?: typeof look) => {
    const now = await readStored(appearance);
    if (JSON.stringify(now) !== JSON.stringify(before)) reader.wear(now);
  };
  watchStored([appearance], () => renew(), until);
  // It may have been read long ago, when the story was found.
  void renew(look);
  return reader;
}

export default defineUnlistedScript(() => {
  const life = soleLife(globalThis);
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
