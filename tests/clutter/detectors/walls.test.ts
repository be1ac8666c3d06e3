import { expect, test } from 'vitest';
import { findClutter } from '../../../src/clutter/find-clutter.ts';
import { everyLanguage } from '../../../src/clutter/language/every-language.ts';
import type { Layout } from '../../../src/clutter/layout.ts';
import { page, story } from '../page.ts';

const screen = { width: 1000, height: 800 };

/** A screen on which a box is as high as its attribute says, in shares of the whole, and as far to the right. */
const layoutOf = (document: Document): Layout => ({
  box: (element) => ({
    x: screen.width * Number(element.getAttribute('right')),
    y: 0,
    ...screen,
    height: screen.height * Number(element.getAttribute('share')),
  }),
  style: (element) => document.defaultView?.getComputedStyle(element) as CSSStyleDeclaration,
  viewport: screen,
});

const box = (share: number, words: string) =>
  `<div class="lapis" share="${share}" style="position:fixed">${words}<button>Tidak, terima kasih</button><button aria-label="close">×</button></div>`;

test.each([
  ['a wall that sells and can be closed', 1, '<h2>Langganan untuk membaca lagi, Rp9.000 sebulan</h2>', []],
  ['the same in English', 0.6, '<h2>Subscribe to continue reading</h2><p>Already a member? Log in</p>', []],
  ['a sheet that asks for nothing', 1, '<h2>Kuis pekan ini: jembatan mana?</h2>', ['sticky']],
  ['a bar that sells', 0.1, '<p>Langganan sekarang, Rp9.000 sebulan</p>', ['sticky']],
])('over the screen: %s', (_, share, words, kinds) => {
  const document = page(story() + box(share, words));
  const found = findClutter(document, { phrases: everyLanguage, layout: layoutOf(document) });
  expect(found.map(({ kind }) => kind)).toEqual(kinds);
});

const close = '<button aria-label="Tutup">×</button>';

test.each([
  ['a drawer that waits beside the screen', `class="panel" share="1" right="1"`, '<a href="/akun">Akun</a>'],
  ['a drawer on the other side', `class="panel" share="1" right="-1"`, '<a href="/akun">Akun</a>'],
  [
    'a slim head of the site, by its way home',
    'class="atas" share="0.05"',
    '<a href="/"><img alt="Kabar"></a>',
  ],
  ['help for those who see less', 'class="bantuan-disabilitas" share="0.3"', '<button>A+</button>'],
])('what sticks to the screen and stays: %s', (_, attributes, inner) => {
  const document = page(`${story()}<div ${attributes} style="position:fixed">${inner}${close}</div>`);
  expect(findClutter(document, { phrases: everyLanguage, layout: layoutOf(document) })).toEqual([]);
});
