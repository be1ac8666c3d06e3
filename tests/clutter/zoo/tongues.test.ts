import { describe, expect, test } from 'vitest';
import { findClutter } from '../../../src/clutter/find-clutter.ts';
import { everyLanguage } from '../../../src/clutter/language/every-language.ts';
import { lexicons } from '../../../src/clutter/language/lexicons/index.ts';
import { page, sentences, story } from '../page.ts';
import { tongues } from './tongues/index.ts';
import type { Tongue } from './tongues/tongue.ts';

const channel = 'https://www.whatsapp.com/channel/x';
const findIn = (document: Document) => findClutter(document, { phrases: everyLanguage });
const link = (href: string, words: string) => `<a href="${href}">${words}</a>`;
const follows = ({ follow: [before, linked, after] }: Tongue) => before + link(channel, linked) + after;
const list = `<ul><li>${link('/a', 'Sungai Meluap Lagi di Hulu')}</li><li>${link('/b', 'Bambu Naik Harga')}</li></ul>`;
const said = (sentence: string) =>
  sentence.replace(/«(.*)»/, link(channel, '$1')).replace(/‹(.*)›/, link('/lain', '$1'));

/** The kinds found, and the page's words without what was found. */
function cleaned(inside: string, after = ''): { kinds: string[]; left: string } {
  const document = page(story(inside, after), { url: 'https://www.kabar.example/berita/jembatan' });
  const found = findIn(document);
  for (const { element, tail } of found) for (const node of tail ?? [element]) node.remove();
  return { kinds: [...new Set(found.map(({ kind }) => kind))], left: document.body.textContent ?? '' };
}

const all = Object.entries(tongues);

test('every language of the lexicons is in the zoo', () => {
  expect(Object.keys(tongues)).toEqual(Object.keys(lexicons));
});

type Case = readonly [language: string, kind: string, what: string, inside: string, after: string];

const goes = all.flatMap(([language, tongue]): Case[] => {
  const { related, headings, label, notify } = tongue;
  const [lead, title] = related;
  const box = `<div class="notif-box"><p>${notify}</p><button>1</button><button>2</button></div>`;
  return [
    [language, 'related-inline', `a line “${lead}”`, `<p>${lead} ${link('/x', title)}</p>`, ''],
    [
      language,
      'related-inline',
      'a card that is one link',
      link('/x', `<div>${lead}<h3>${title}</h3></div>`),
      '',
    ],
    ...headings.map(
      (heading): Case => [language, 'related-block', `“${heading}”`, '', `<h3>${heading}</h3>${list}`],
    ),
    [language, 'promo', 'a channel, between paragraphs', `<p>${follows(tongue)}</p>`, ''],
    [language, 'promo', 'a channel, in a box', `<div><em>${follows(tongue)}</em></div>`, ''],
    [language, 'ad-slot', `“${label}”`, `<div><span>${label}</span></div>`, ''],
    [language, 'push-prompt', `“${notify}”`, '', box],
  ];
});

describe('goes', () => {
  test.each(goes)('%s, %s: %s', (_, kind, _what, inside, after) => {
    const { kinds, left } = cleaned(inside, after);
    expect(kinds).toEqual([kind]);
    expect(left.trim()).toBe(`Warga Bangun Jembatan Bambu${sentences.join('')}`);
  });
});

const stays = all.flatMap(([language, tongue]) =>
  tongue.stays.map((sentence) => [language, sentence] as const),
);

describe.each([
  ['in the story', (paragraph: string) => [paragraph, '']],
  ['as its end', (paragraph: string) => ['', paragraph]],
])('stays %s', (_, put) => {
  test.each(stays)('%s: %s', (_language, sentence) => {
    const [inside = '', end = ''] = put(`<p>${said(sentence)}</p>`);
    const document = page(story(inside));
    document.querySelector('[itemprop=articleBody]')?.insertAdjacentHTML('beforeend', end);
    expect(findIn(document).map(({ kind, element }) => `${kind}: ${element.outerHTML}`)).toEqual([]);
  });
});
