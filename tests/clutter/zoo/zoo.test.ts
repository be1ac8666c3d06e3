import { describe, expect, test } from 'vitest';
import { findClutter } from '../../../src/clutter/find-clutter.ts';
import { kinds } from '../../../src/clutter/kinds.ts';
import { everyLanguage } from '../../../src/clutter/language/every-language.ts';
import { lexicons } from '../../../src/clutter/language/lexicons/index.ts';
import { page, sentences, story } from '../page.ts';
import { appBanners } from './app-banners.ts';
import { appLookAlikes } from './app-look-alikes.ts';
import { appTongues } from './app-tongues.ts';
import { foreignAppBanners } from './foreign-app-banners.ts';
import { lookAlikes } from './look-alikes.ts';
import { moreAppBanners } from './more-app-banners.ts';
import { moreLookAlikes } from './more-look-alikes.ts';
import { inStory, type Specimen } from './specimen.ts';

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

const play = 'https://play.google.com/store/apps/details?id=com.orang.lain';
const gone: readonly Specimen[] = [
  ...appBanners,
  ...foreignAppBanners,
  ...moreAppBanners,
  ...Object.entries(appTongues).map(
    ([
      language,
      {
        banner: [offer, close],
      },
    ]) => ({
      what: `words of ${language}`,
      html: `<div data-it class="q9"><p>${offer}</p><a href="https://kabar.onelink.me/x">Kabar</a><button>${close}</button></div>`,
    }),
  ),
];
const stays: readonly Specimen[] = [
  ...appLookAlikes,
  ...lookAlikes,
  ...moreLookAlikes,
  ...Object.entries(appTongues).flatMap(([language, { best, gate, quote }]) => [
    { what: `a quote, ${language}`, html: inStory(`<p data-it>${quote}</p>`) },
    {
      what: `a list of apps, ${language}`,
      html: inStory(`<div data-it><h3>${best}</h3><ul><li><a href="${play}">Peta</a></li></ul></div>`),
    },
    {
      what: `a gate that sells, ${language}`,
      html: `<!--story--><div data-it class="gate-overlay" style="position:fixed;inset:0"><p>${gate}</p><a href="https://kabar.onelink.me/x">OK</a></div>`,
    },
  ]),
];

test('the zoo is large', () => {
  expect(gone.length).toBeGreaterThanOrEqual(110);
  expect(stays.length).toBeGreaterThanOrEqual(120);
  expect(new Set([...gone, ...stays].map(({ what }) => what)).size).toBe(gone.length + stays.length);
  expect(Object.keys(appTongues)).toEqual(Object.keys(lexicons));
});

describe('app banners go', () => {
  test.each(gone.map((specimen) => [specimen.what, specimen] as const))('%s', (_, specimen) => {
    const { it, document, findings } = found(specimen);
    const hiding = findings.filter(({ element }) => element.contains(it));
    expect(hiding.map(({ kind }) => kind)).toEqual(['app-banner']);
    for (const paragraph of document.querySelectorAll('[itemprop="articleBody"] p, h1'))
      expect(findings.some(({ element }) => element.contains(paragraph))).toBe(false);
  });
});

describe('look-alikes stay', () => {
  test.each(stays.map((specimen) => [specimen.what, specimen] as const))('%s', (_, specimen) => {
    const { it, findings } = found(specimen);
    const touching = findings.filter(({ element, tail }) =>
      tail
        ? tail.some((node) => node.contains(it) || it.contains(node))
        : element.contains(it) || it.contains(element),
    );
    expect(touching.map(({ kind, element }) => `${kind}: ${element.outerHTML.slice(0, 80)}`)).toEqual([]);
  });
});
