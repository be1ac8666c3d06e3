import { expect, test } from 'vitest';
import { findClutter } from '../../src/clutter/find-clutter.ts';
import { everyLanguage } from '../../src/clutter/language/every-language.ts';
import { page, sentences, story } from './page.ts';

const kindsIn = (html: string) => findClutter(page(html), { phrases: everyLanguage }).map(({ kind }) => kind);

test.each([
  ['a plain story', story(), []],
  [
    'a box of related links',
    story(
      '<div class="baca-juga"><div>Baca Juga:</div><ul><li><a href="/x">Sungai Meluap Lagi</a></li></ul></div>',
    ),
    ['related-inline'],
  ],
  [
    'a Google News line',
    story(
      '',
      '<p><strong>Silakan baca konten menarik lainnya dari kami di </strong><a href="https://news.google.com/publications/x">Google News</a></p>',
    ),
    ['promo'],
  ],
])('%s', (_, html, kinds) => expect(kindsIn(html)).toEqual(kinds));

test('a copy stays that the page shows in place of a hidden one, and goes where the reader hides them all', () => {
  const [told = ''] = sentences;
  const document = page(story(`<p>${told}</p>`));
  const found = () => findClutter(document, { phrases: everyLanguage }).map(({ kind }) => kind);
  expect(found()).toEqual(['duplicate-paragraph']);
  const view = document.defaultView;
  if (!view) throw new Error('The document has no view.');
  view.Element.prototype.checkVisibility = function isShown() {
    return this !== document.querySelector('p');
  };
  expect(found()).toEqual([]);
  view.Element.prototype.checkVisibility = () => false;
  expect(found()).toEqual(['duplicate-paragraph']);
});

test('a card that is a link as a whole goes with its picture', () => {
  const card =
    '<a href="/x"><div><span>Baca juga:</span> <h3>Sungai Meluap Lagi</h3></div><figure><img src="/i.png" alt=""></figure></a>';
  const [found] = findClutter(page(story(card)), { phrases: everyLanguage });
  expect(found?.element.localName).toBe('a');
});
