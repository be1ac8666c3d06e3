// @vitest-environment jsdom
import { describe, expect, test } from 'vitest';
import { sanitise } from '../../src/article/sanitise.ts';
import { bodyOf } from '../../src/reader/story/body.ts';
import { makerFor } from '../../src/reader/story/make.ts';
import { payloads } from './attack-payloads.ts';
import { articleOf, speech } from './support.ts';

const before = '<p>The first line stays as it is.</p>';
const after = '<p>The last line stays as it is.</p>';
const allowed = /^(?:https?:|mailto:|tel:|#)/;
const allowedPicture = /^(?:https?:|data:image\/(?:png|jpe?g|gif|webp|avif)[;,])/;
const harmless =
  /^(?:alt|aria-label|class|colspan|data|data-embed|datetime|decoding|dir|display|headers|height|href|hreflang|id|lang|loading|mathvariant|media|open|poster|rel|reversed|role|rowspan|scope|sizes|span|src|srcset|start|tabindex|target|title|type|value|width)$/;
const dangerous =
  'script, style, link, meta, base, iframe, frame, object, embed, form, input, button, select, textarea, svg, video, audio, template, slot, dialog, portal, noscript, marquee, maction, annotation-xml, title, xmp, plaintext';

const addressesIn = (srcset: string): string[] =>
  srcset
    .trim()
    .split(/,\s+|\s+(?:[\d.]+[wxh]\s*)+(?:,\s*)?/)
    .filter(Boolean);

/** What is wrong with a body: empty for one that can do nothing. */
function faultsOf(body: ParentNode): string[] {
  const faults = [...body.querySelectorAll(dangerous)].map(({ localName }) => localName);
  for (const element of body.querySelectorAll('*')) {
    if (element.localName.includes('-')) faults.push(element.localName);
    for (const { name, value } of element.attributes) {
      if (!harmless.test(name)) faults.push(name);
      if (name === 'href' && !allowed.test(value)) faults.push(`href ${value}`);
      if (name === 'src' && !allowedPicture.test(value)) faults.push(`src ${value}`);
      if (name === 'srcset' && addressesIn(value).some((one) => !allowedPicture.test(one)))
        faults.push(`srcset ${value}`);
      if (name === 'poster' && !allowedPicture.test(value)) faults.push(`poster ${value}`);
      if (name === 'class' && !['card', 'table'].includes(value)) faults.push(`class ${value}`);
    }
  }
  return faults;
}

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
  test.each(payloads)('%s', (payload) => {
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
  test.each(payloads)('%s', (payload) => {
    const story = parsed(payload);
    const content = story.ownerDocument.createDocumentFragment();
    content.append(...story.childNodes);
    expect(faultsOf(shown(content))).toEqual([]);
    expect('ran' in window).toBe(false);
  });
});
