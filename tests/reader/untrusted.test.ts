// @vitest-environment jsdom
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { openReader } from '../../src/reader/open-reader.ts';
import { articleOf, optionsWith, storyOf, watchClosedRoots } from './support.ts';

let until = new AbortController();
const onClose = vi.fn();
const onAppearance = vi.fn();

beforeEach(() => {
  until = new AbortController();
  window.scrollTo = () => undefined;
});

afterEach(() => {
  until.abort();
  vi.restoreAllMocks();
});

test('safe on hostile pages: no event that a page makes works any control of the reader', () => {
  const closedRoot = watchClosedRoots();
  const html = '<h2>1</h2><h2>2</h2><h2>3</h2><p>Words<sup><a href="#n">1</a></sup></p><p id="n">Note</p>';
  openReader(document, articleOf(html), optionsWith({ onClose, onAppearance }), until.signal);
  const frame = closedRoot(storyOf(document));
  const before = frame.innerHTML;
  for (const button of frame.querySelectorAll('button')) {
    button.dispatchEvent(new MouseEvent('click', { bubbles: true, composed: true }));
  }
  storyOf(document)
    .querySelector('a')
    ?.dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true }));
  for (const key of ['Escape', '?', '+', '-']) {
    storyOf(document).dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, composed: true }));
    document.body.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true }));
  }
  expect(frame.innerHTML).toBe(before);
  expect(onClose).not.toHaveBeenCalled();
  until.abort();
  expect(onAppearance).not.toHaveBeenCalled();
});
