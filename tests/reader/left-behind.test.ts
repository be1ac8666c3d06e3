// @vitest-environment jsdom
import { beforeEach, expect, test } from 'vitest';
import { takeAwayLeftBehind } from '../../src/reader/left-behind.ts';
import { openReader } from '../../src/reader/open-reader.ts';
import { articleOf, optionsWith } from './support.ts';

const page = '<header>Menu</header><aside inert="">A drawer</aside><main>Page</main>';

beforeEach(() => {
  window.scrollTo = () => undefined;
  document.body.innerHTML = page;
  // Its signal never aborts: the browser ended its script with the extension that it was of.
  openReader(document, articleOf('<p>It rained.</p>'), optionsWith(), new AbortController().signal);
});

test('what a dead script left is taken away, and the page is in reach; what it keeps out of reach itself stays so', () => {
  takeAwayLeftBehind(document, { dead: true });
  expect(document.querySelector('jernih-reader')).toBeNull();
  expect(document.body.innerHTML).toBe(page);
});

test('a script that lives gives the page back itself', () => {
  takeAwayLeftBehind(document, { dead: false });
  expect(document.querySelector('jernih-reader')).toBeNull();
  expect(document.querySelector('main')?.hasAttribute('inert')).toBe(true);
});
