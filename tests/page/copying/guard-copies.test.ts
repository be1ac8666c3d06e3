import { JSDOM } from 'jsdom';
import { describe, expect, test } from 'vitest';
import { storyOf } from '../../../src/clutter/story.ts';
import type { Cleaning } from '../../../src/page/between-scripts/cleaning-desk.ts';
import { guardCopies } from '../../../src/page/copying/guard-copies.ts';

const paragraph =
  'Perahu-perahu kecil itu kembali sebelum malam, sebab angin dari selatan sudah terasa di muara sejak sore hari.';
const page = new JSDOM(`<h1>Angin selatan</h1><article>${`<p>${paragraph}</p>`.repeat(6)}</article>`).window
  .document;

/** A key held with Ctrl, as the browser tells it of a person: no script can make one that is trusted. */
const withControl = (key: string, code: string, more: Partial<KeyboardEvent> = {}) => ({
  isTrusted: true,
  target: page.body,
  type: 'keydown',
  ...{ key, code, ctrlKey: true, metaKey: false, altKey: false, shiftKey: false, ...more },
});

describe('keys that copy what is selected in the story', () => {
  const guard = guardCopies(page, { story: () => storyOf(page) ?? null } as Cleaning);
  const selected = page.querySelector('p');
  if (selected) page.getSelection()?.selectAllChildren(selected);

  test.each([
    ['Ctrl+C', withControl('c', 'KeyC'), false],
    ['with capitals on', withControl('C', 'KeyC'), false],
    ['Ctrl+Insert', withControl('Insert', 'Insert'), false],
    ['C of a Cyrillic keyboard', withControl('с', 'KeyC'), false],
    ['C of a Dvorak keyboard, which has it elsewhere', withControl('c', 'KeyI'), false],
    ['what a Dvorak keyboard has in its place', withControl('j', 'KeyC'), true],
    ['the next key of a Cyrillic keyboard', withControl('и', 'KeyB'), true],
    ['with Shift, which opens the tools of a developer', withControl('C', 'KeyC', { shiftKey: true }), true],
    ['C alone', withControl('c', 'KeyC', { ctrlKey: false }), true],
    ['Ctrl+C that a script made', withControl('c', 'KeyC', { isTrusted: false }), true],
  ])('%s', (_, event, isHeard) => {
    let reaches = true;
    const stopImmediatePropagation = () => {
      reaches = false;
    };
    guard({ ...event, stopImmediatePropagation } as unknown as Event);
    expect(reaches).toBe(isHeard);
  });
});
