import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import en from '../../public/_locales/en/messages.json' with { type: 'json' };
import id from '../../public/_locales/id/messages.json' with { type: 'json' };

interface Message {
  readonly message: string;
  readonly placeholders?: Record<string, { readonly content: string }>;
}

const english = new Map<string, Message>(Object.entries(en));
const indonesian = new Map<string, Message>(Object.entries(id));
const keys = [...english.keys()];

/** The names of what is filled in, in lower case as the browser takes them. */
const filled = ({ message }: Message): string[] =>
  [...message.matchAll(/\$(\w+)\$/g)].map(([, name = '']) => name.toLowerCase()).sort();

test('both languages have the same sentences, sorted', () => {
  expect([...indonesian.keys()]).toEqual(keys);
  expect(keys).toEqual(keys.toSorted());
});

test.each([
  ['English', english],
  ['Indonesian', indonesian],
])('in %s no sentence is empty, and each says what is filled in', (_, language) => {
  for (const [key, message] of language) {
    expect(message.message.trim(), key).not.toBe('');
    const known = Object.keys(message.placeholders ?? {}).map((name) => name.toLowerCase());
    expect(new Set(filled(message)), key).toEqual(new Set(known));
  }
});

test('what is filled in is the same in both languages', () => {
  for (const [key, message] of english) {
    const other = indonesian.get(key) ?? { message: '' };
    expect(filled(other), key).toEqual(filled(message));
    const contents = ({ placeholders = {} }: Message) =>
      Object.values(placeholders).map(({ content }) => content);
    expect(contents(other), key).toEqual(contents(message));
  }
});

test('the stores take the name and the summary', () => {
  for (const language of [english, indonesian]) {
    expect(language.get('name')?.message.length).toBeLessThanOrEqual(75);
    expect(language.get('description')?.message.length).toBeLessThanOrEqual(132);
  }
});

const sources = (folder: string): string[] =>
  readdirSync(new URL(`../../${folder}`, import.meta.url), { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.tsx?$/.test(file))
    .map((file) => readFileSync(new URL(`../../${folder}/${file}`, import.meta.url), 'utf8'));

test('no sentence is there for nothing', () => {
  const code = [...sources('src'), ...sources('entrypoints')].join('\n');
  const manifest = readFileSync(new URL('../../wxt.config.ts', import.meta.url), 'utf8');
  // Such as `kind_${…}`: the rest of the key is a name.
  const beginnings = [...code.matchAll(/`([a-z]+_[a-z_]*)\$\{/g)].map(([, beginning = '']) => beginning);
  const isUsed = (key: string) =>
    code.includes(`'${key}'`) ||
    code.includes(`"${key}"`) ||
    manifest.includes(`__MSG_${key}__`) ||
    beginnings.some((beginning) => key.startsWith(beginning));
  const unused = keys.filter((key) => !isUsed(key));
  expect(unused).toEqual([]);
});
