import { describe, expect, test } from 'vitest';
import { everyLanguage } from '../../../src/clutter/every-language.ts';
import { findClutter } from '../../../src/clutter/find-clutter.ts';
import { kinds } from '../../../src/clutter/kinds.ts';
import { page, sentences, story } from '../page.ts';
import { appBanners } from './app-banners.ts';
import { lookAlikes } from './look-alikes.ts';
import type { Specimen } from './specimen.ts';

const lede = sentences[0] ?? '';

/** The specimen in a page that tells a story. */
function pageOf({ html, head = '', url = 'https://www.kabar.example/berita/jembatan' }: Specimen): Document {
  const inside = /<!--story-open-->(.*)<!--story-close-->/s.exec(html)?.[1];
  const standfirst = `<h2 data-it>${lede}</h2>`;
  if (html === '<!--standfirst-->')
    return page(story().replace('</h1>', `</h1>${standfirst}`), { head, url });
  if (inside !== undefined) return page(story(inside), { head, url });
  const body = html.includes('<!--story-->') ? html.replace('<!--story-->', story()) : html + story();
  return page(body, { head, url });
}

const everyKind = new Set(kinds.filter((kind) => kind !== 'share-row'));

function found(specimen: Specimen) {
  const document = pageOf(specimen);
  const it = document.querySelector('[data-it]');
  if (!it) throw new Error('The specimen does not say what it is about.');
  return { it, document, findings: findClutter(document, { phrases: everyLanguage, kinds: everyKind }) };
}

test('the zoo is large', () => {
  expect(appBanners.length).toBeGreaterThanOrEqual(60);
  expect(lookAlikes.length).toBeGreaterThanOrEqual(60);
  expect(new Set([...appBanners, ...lookAlikes].map(({ what }) => what)).size).toBe(
    appBanners.length + lookAlikes.length,
  );
});

describe('app banners go', () => {
  test.each(appBanners.map((specimen) => [specimen.what, specimen] as const))('%s', (_, specimen) => {
    const { it, document, findings } = found(specimen);
    const hiding = findings.filter(({ element }) => element.contains(it));
    expect(hiding.map(({ kind }) => kind)).toEqual(['app-banner']);
    for (const paragraph of document.querySelectorAll('[itemprop="articleBody"] p, h1'))
      expect(findings.some(({ element }) => element.contains(paragraph))).toBe(false);
  });
});

describe('look-alikes stay', () => {
  test.each(lookAlikes.map((specimen) => [specimen.what, specimen] as const))('%s', (_, specimen) => {
    const { it, findings } = found(specimen);
    const touching = findings.filter(({ element, tail }) =>
      tail
        ? tail.some((node) => node.contains(it) || it.contains(node))
        : element.contains(it) || it.contains(element),
    );
    expect(touching.map(({ kind, element }) => `${kind}: ${element.outerHTML.slice(0, 80)}`)).toEqual([]);
  });
});
