import { pageReader } from '../../src/article/pages/read-page.ts';
import { askBackground } from '../../src/extension/ask.ts';
import { appearance } from '../../src/extension/settings/appearance.ts';
import { readStored, watchStored } from '../../src/extension/settings/stored.ts';
import { whyNotKept } from '../../src/extension/settings/why-not-kept.ts';
import { language, words } from '../../src/extension/words.ts';
import { pictureReader } from '../../src/reader/export/read-picture.ts';
import { borrow } from '../../src/reader/lent.ts';
import { openReader, type Reader } from '../../src/reader/open-reader.ts';
import { borrowBook } from '../../src/reader/shell/book-here.ts';
import type { Found } from './find.ts';

/** The first word asked of the browser takes it a while. */
const speech = {
  words,
  get language() {
    return language();
  },
};
/** What only some readers need is brought when it is asked for. */
const brought = {
  font: () => askBackground('reader:font'),
  book: borrowBook(globalThis, () => askBackground('reader:book')),
  panels: () => borrow(globalThis, 'panels', () => askBackground('reader:panels')),
  passages: () => borrow(globalThis, 'passages', () => askBackground('reader:passages')),
  readAloud: () => borrow(globalThis, 'read-aloud', () => askBackground('reader:voice')),
};
const furtherPages = () => borrow(globalThis, 'further-pages', () => askBackground('reader:pages'));
const exporters = () => borrow(globalThis, 'exporters', () => askBackground('reader:exporters'));

/** Shows a story until the signal aborts; undefined where there is none. */
export async function read(
  { article, known, stored, page }: Found,
  onClose: () => void,
  until: AbortSignal,
): Promise<Reader | undefined> {
  if (!article?.readerable) return undefined;
  const get = fetch.bind(globalThis);
  const source = { url: known.url, fetch: get, read: pageReader(known, window) };
  const [look, memory] = await stored;
  const options = {
    ...(page && { page }),
    ...(memory && { memory }),
    ...brought,
    speech,
    appearance: look,
    now: new Date(),
    onAppearance: async (chosen: typeof look) => whyNotKept(await askBackground('look:keep', chosen)),
    onClose,
    get synthesis() {
      return globalThis.speechSynthesis;
    },
    files: { exporters, readPicture: pictureReader(get) },
    pages: async () => (await furtherPages())(source),
  };
  const reader = openReader(document, article, options, until);
  wearWhatIsChosen(reader, look, until);
  return reader;
}

/** The reader looks as is chosen anywhere; what it wears may have been read long ago, when the story was found. */
function wearWhatIsChosen(reader: Reader, worn: typeof appearance.defaults, until: AbortSignal): void {
  const renew = async (before?: typeof worn) => {
    const now = await readStored(appearance);
    if (JSON.stringify(now) !== JSON.stringify(before)) reader.wear(now);
  };
  watchStored([appearance], () => renew(), until);
  void renew(worn);
}
