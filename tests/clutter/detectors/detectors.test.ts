import { readdirSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { Detector } from '../../../src/clutter/detector.ts';
import { firstDetectors } from '../../../src/clutter/detectors/first.ts';
import { detectors } from '../../../src/clutter/detectors/index.ts';
import { laterDetectors } from '../../../src/clutter/detectors/later.ts';
import { findClutter } from '../../../src/clutter/find-clutter.ts';
import type { Finding } from '../../../src/clutter/finding.ts';
import { type ClutterKind, kinds } from '../../../src/clutter/kinds.ts';
import { everyLanguage } from '../../../src/clutter/language/every-language.ts';
import { page, sentences, story } from '../page.ts';
import { counterExamples } from './examples/counter-examples.ts';
import type { Example } from './examples/example.ts';
import { examples } from './examples/index.ts';

const pageOf = ({ inside, after, head = '' }: Example) => page(story(inside, after), { head });

/** The words that are left when what was found is hidden. */
function wordsLeft(document: Document, findings: readonly Finding[]): string {
  for (const { element, tail } of findings) for (const node of tail ?? [element]) node.remove();
  return document.body.textContent ?? '';
}

const every = new Set(kinds);
const byKind = (one: Detector, other: Detector) => one.kind.localeCompare(other.kind);
const cases = Object.entries(examples).flatMap(([kind, of]) =>
  of.map((example) => [kind as ClutterKind, example.what, example] as const),
);

test('each file of a detector is in the registry, once, and the registry has nothing else', () => {
  const files = readdirSync(new URL('../../../src/clutter/detectors/', import.meta.url))
    .filter((file) => !['first.ts', 'in-column.ts', 'index.ts', 'later.ts'].includes(file))
    .map((file) => file.replace('.ts', ''));
  expect(detectors.map(({ kind }) => kind).toSorted()).toEqual(files.toSorted());
});

test('each is looked for from the beginning or later, once', () => {
  expect([...firstDetectors, ...laterDetectors].toSorted(byKind)).toEqual(detectors.toSorted(byKind));
});

test('each detector has an example', () => {
  expect(Object.keys(examples).toSorted()).toEqual(detectors.map(({ kind }) => kind).toSorted());
});

test.each(cases)('%s: %s', (kind, _, example) => {
  const document = pageOf(example);
  const found = findClutter(document, { phrases: everyLanguage, kinds: every });
  expect([...new Set(found.map((finding) => finding.kind))]).toEqual([kind]);
  const left = wordsLeft(document, found);
  for (const words of example.gone ?? []) expect(left).not.toContain(words);
  for (const words of [...sentences, ...(example.stays ?? [])]) expect(left.split(words)).toHaveLength(2);
});

test.each(counterExamples.map((example) => [example.what, example] as const))('stays: %s', (_, example) => {
  const document = pageOf(example);
  expect(findClutter(document, { phrases: everyLanguage, kinds: every })).toEqual([]);
  for (const words of example.stays ?? []) expect(document.body.textContent).toContain(words);
});

describe('on a page without a story', () => {
  const list = (extra: string) =>
    page(`<ul>${'<li><a href="/x">Satu berita di halaman depan</a></li>'.repeat(20)}</ul>${extra}`);
  test.each(cases)('%s: %s', (_kind, _what, { inside = '', after = '' }) => {
    const everywhere = detectors.filter((detector) => detector.everywhere).map((detector) => detector.kind);
    const found = findClutter(list(inside + after), { phrases: everyLanguage, kinds: every });
    for (const finding of found) expect(everywhere).toContain(finding.kind);
    for (const { element } of found) expect(element.querySelectorAll('li')).toHaveLength(0);
  });
});
