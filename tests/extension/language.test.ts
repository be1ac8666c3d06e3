import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import en from '../../public/_locales/en/messages.json' with { type: 'json' };
import id from '../../public/_locales/id/messages.json' with { type: 'json' };
import { inChosenLanguage } from '../../src/extension/chosen-language.ts';
import { lendSentences, takeSentences } from '../../src/extension/lent-sentences.ts';
import { filled, sentencesIn } from '../../src/extension/sentences.ts';
import { type Language, language } from '../../src/extension/settings/language.ts';
import { changeStored, readStored } from '../../src/extension/settings/stored.ts';
import { language as spoken, words } from '../../src/extension/words.ts';
import { messagesOf } from '../controls/messages-of.ts';
import { fetchLocale } from '../support/locales.ts';
import { soon } from '../support/soon.ts';

const fetched = vi.fn(fetchLocale);
let life = new AbortController();

beforeEach(() => {
  fakeBrowser.reset();
  life = new AbortController();
  fetched.mockClear();
  vi.stubGlobal('fetch', fetched);
  Object.assign(fakeBrowser, { i18n: messagesOf('en') });
  Object.assign(fakeBrowser.runtime, { getURL: (path: string) => `chrome-extension://us${path}` });
});

afterEach(() => {
  life.abort();
  vi.restoreAllMocks();
});

const choose = (chosen: Language['language']) => changeStored(language, () => ({ language: chosen }));

const said = () => [spoken(), words('popup_hidden_other', 3)];
const english = ['en', '3 things hidden on this page'];
const indonesian = ['id', '3 hal disembunyikan'];

test.each([
  ['a sentence as it stands', 'Saved.', [], 'Saved.'],
  ['what is filled in, by its place', '$2 of $1', ['all', 'some'], 'some of all'],
  ['what is filled in twice', '$1, $1', [7], '7, 7'],
  ['nothing to fill in', 'a $1 b', [], 'a  b'],
  ['a dollar of its own', 'for $$5', ['x'], 'for $5'],
  ['dollars in what is filled in', '$1!', ['$1 $$ $2'], '$1 $$ $2!'],
])('a sentence is put together: %s', (_, sentence, fill, whole) => {
  expect(filled(sentence, fill)).toBe(whole);
});

test('placeholders are named in any case, and stand for what is filled in', () => {
  const messages = {
    both: {
      message: '$Part$ of $WHOLE$',
      placeholders: { part: { content: '$1' }, whole: { content: 'the $2' } },
    },
    plain: { message: 'Saved.' },
  };
  expect(sentencesIn(messages)).toEqual({ both: '$1 of the $2', plain: 'Saved.' });
});

test.each([
  ['en', en],
  ['id', id],
] as const)('every sentence in the language %s comes out as from the browser', (name, messages) => {
  const browser = messagesOf(name);
  for (const [key, sentence] of Object.entries(sentencesIn(messages)))
    expect(filled(sentence, ['one', 2]), key).toBe(browser.getMessage(key, ['one', '2']));
});

test.each([
  ['nothing chosen', undefined, english, 0],
  ['as the browser', 'browser', english, 0],
  ['the language that the browser has', 'en', english, 0],
  ['another language', 'id', indonesian, 1],
] as const)(
  '%s: spoken, and its file fetched only where it is needed',
  async (_, chosen, sentences, files) => {
    if (chosen) await choose(chosen);
    await inChosenLanguage(() => undefined, life.signal);
    expect(said()).toEqual(sentences);
    expect(fetched).toHaveBeenCalledTimes(files);
  },
);

test('what is chosen while a page is open is spoken there, and taken back', async () => {
  const shown: unknown[] = [];
  await inChosenLanguage(() => shown.push(said()), life.signal);
  await choose('id');
  await soon(() => expect(shown).toHaveLength(2));
  await choose('browser');
  await soon(() => expect(shown).toHaveLength(3));
  expect(shown).toEqual([english, indonesian, english]);
});

test('of two choices, one right after the other, the last holds, whichever file comes first', async () => {
  let release: () => void = () => undefined;
  const held = new Promise<void>((resolve) => {
    release = resolve;
  });
  fetched.mockImplementationOnce(async (address) => {
    await held;
    return fetchLocale(address);
  });
  await inChosenLanguage(() => undefined, life.signal);
  await choose('id');
  await soon(() => expect(fetched).toHaveBeenCalled());
  await choose('browser');
  release();
  await new Promise((rest) => setTimeout(rest, 20));
  expect(said()).toEqual(english);
});

test.each([
  [
    'a store that does not answer',
    () => vi.spyOn(fakeBrowser.storage.sync, 'get').mockRejectedValue(new Error('IO')),
  ],
  ['a file that is not to be had', () => fetched.mockRejectedValueOnce(new TypeError('Failed to fetch'))],
])('%s: Jernih speaks as the browser does', async (_, fail) => {
  await choose('id');
  vi.spyOn(console, 'warn').mockImplementation(() => undefined);
  fail();
  await inChosenLanguage(() => undefined, life.signal);
  expect(said()).toEqual(english);
});

test('a stored language that is none is as if none was chosen', async () => {
  await fakeBrowser.storage.sync.set({ language: { language: 'fr', version: 1 } });
  expect(await readStored(language)).toEqual({ language: 'browser' });
});

test('what was lent is taken once', () => {
  lendSentences({ language: 'id' });
  expect(takeSentences()).toEqual({ language: 'id' });
  expect(takeSentences()).toBeUndefined();
});

test('once the extension is gone, as after an update, nothing is said, and nothing breaks', () => {
  Object.assign(fakeBrowser, { i18n: undefined });
  expect(words('popup_hidden_other', 3)).toBe('');
  expect(new Intl.NumberFormat(spoken()).format(3)).toBe('3');
});
