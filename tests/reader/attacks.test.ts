// @vitest-environment jsdom
import { describe, expect, test } from 'vitest';
import { sanitise } from '../../src/article/sanitise.ts';
import { bodyOf } from '../../src/reader/story/body.ts';
import { makerFor } from '../../src/reader/story/make.ts';
import { named, payloads } from './attack-payloads/index.ts';
import { faultsOf } from './faults.ts';
import { articleOf, speech } from './support.ts';

const before = '<p>The first line stays as it is.</p>';
const after = '<p>The last line stays as it is.</p>';
function shown(content: DocumentFragment): DocumentFragment {
  return bodyOf({ ...articleOf(''), content }, makerFor(document), speech);
}

function parsed(payload: string): HTMLElement {
  const story = new DOMParser().parseFromString(`<div id="story"></div>`, 'text/html').createElement('div');
  story.innerHTML = before + payload + after;
  return story;
}

test('there are at least 150 attacks', () => {
  expect(new Set(payloads).size).toBeGreaterThanOrEqual(150);
});

describe('safe on hostile pages: nothing runs, loads or reaches out', () => {
  test.each(named)('%s', (_, payload) => {
    const body = shown(sanitise(parsed(payload), window as Window & typeof globalThis));
    expect(faultsOf(body)).toEqual([]);
    expect(body.textContent).toContain('The first line stays as it is.');
    const again = document.createElement('div');
    again.append(body.cloneNode(true));
    const written = new DOMParser().parseFromString(again.innerHTML, 'text/html').body;
    expect(faultsOf(written)).toEqual([]);
    expect('ran' in window).toBe(false);
  });
});

describe('and the reader trusts nobody: it looks again, even where nothing was sanitised', () => {
  test.each(named)('%s', (_, payload) => {
    const story = parsed(payload);
    const content = story.ownerDocument.createDocumentFragment();
    content.append(...story.childNodes);
    expect(faultsOf(shown(content))).toEqual([]);
    expect('ran' in window).toBe(false);
  });
});
