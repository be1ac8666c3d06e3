import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { extract } from '../src/article/extract.ts';
import { siteOf } from '../src/clutter/rules/site-of.ts';
import { askBackground } from '../src/extension/ask.ts';
import type { ReaderState } from '../src/extension/messages.ts';
import { serveReader } from '../src/extension/serve.ts';
import { appearance, appearanceRanges } from '../src/extension/settings/appearance.ts';
import { changeStored, readStored } from '../src/extension/settings/stored.ts';
import { language, words } from '../src/extension/words.ts';
import { openReader } from '../src/reader/open-reader.ts';

const life = new AbortController();
let shown: AbortController | undefined;

function close(): ReaderState {
  shown?.abort();
  shown = undefined;
  void askBackground('reader:changed', { open: false });
  return { open: false };
}

async function open(): Promise<ReaderState> {
  const site = siteOf(location.hostname);
  const look = readStored(appearance);
  const article = extract(document, { url: new URL(location.href), ...(site && { site }) });
  if (!article?.readerable) return { open: false, problem: 'no-story' };
  const until = new AbortController();
  const options = {
    speech: { words, language: language() },
    appearance: await look,
    range: { initial: appearance.defaults, bounds: appearanceRanges },
    now: new Date(),
    onAppearance: (chosen: typeof appearance.defaults) => void changeStored(appearance, () => chosen),
    onClose: close,
  };
  try {
    openReader(document, article, options, until.signal);
    shown = until;
    return { open: true };
  } catch (error) {
    until.abort(error);
    throw error;
  }
}

async function toggle(): Promise<ReaderState> {
  try {
    return shown ? close() : await open();
  } catch (error) {
    console.error('Jernih:', error);
    return { open: false, problem: 'broken' };
  }
}

// A later injection into the same page (after an update of the extension) takes over from the one before.
export default defineUnlistedScript(() => {
  const world = globalThis as { jernihReader?: AbortController };
  world.jernihReader?.abort();
  world.jernihReader = life;
  life.signal.addEventListener('abort', () => shown && close());
  serveReader(
    { 'reader:state': () => ({ open: shown !== undefined }), 'reader:toggle': toggle },
    life.signal,
  );
});
