import { expect, test } from 'vitest';
import type { Article } from '../../../src/article/article.ts';
import { body, pageWith, paragraphs, storyOf } from '../page.ts';

const saying = ({ content }: Article, words: string): Element => {
  const found = [...content.querySelectorAll('*')].findLast((one) => one.textContent?.includes(words));
  if (!found) throw new Error(`The story does not say “${words}”.`);
  return found;
};

const voiceOf = (element: Element, name: string) =>
  element.closest(`[${name}]`)?.getAttribute(name) ?? undefined;

const german =
  'Der Markt zieht um, und die Händler hoffen, dass die Mieten nicht steigen, sagte ein Gast aus Kiel.';
const arabic = 'قال أحد الزوار إن السوق الجديدة أوسع من القديمة، وإن الباعة ينتظرون الافتتاح منذ أشهر طويلة.';

test.each([
  ['a passage', `<p lang="de">${german}</p>`, german, 'lang', 'de'],
  ['a paragraph in a box that says so', `<div lang="de"><p>${german}</p></div>`, german, 'lang', 'de'],
  [
    'a paragraph in boxes in boxes',
    `<section lang="de"><div class="baris"><div class="kolom"><p>${german}</p></div></div></section>`,
    german,
    'lang',
    'de',
  ],
  [
    'a box in a box of another',
    `<div lang="ar"><div lang="de"><p>${german}</p></div></div>`,
    german,
    'lang',
    'de',
  ],
  ['bare words in such a box', `<div lang="de">${german}<br><br>${german}</div>`, german, 'lang', 'de'],
  [
    'a list in such a box',
    `<div lang="de"><ul><li>${german}</li><li>Zweitens: ${german}</li></ul></div>`,
    'Zweitens',
    'lang',
    'de',
  ],
  ['the direction', `<div lang="ar" dir="rtl"><p>${arabic}</p></div>`, arabic, 'dir', 'rtl'],
  [
    'a quote that only its class calls so',
    `<div class="pull-quote" lang="de">${german}</div>`,
    german,
    'lang',
    'de',
  ],
])('what is said in another language says so: %s', (_, html, words, name, value) => {
  const story = storyOf(pageWith(body({ 2: html })));
  expect(voiceOf(saying(story, words), name)).toBe(value);
  for (const paragraph of paragraphs) expect(voiceOf(saying(story, paragraph), name)).toBeUndefined();
});

test('a passage that comes back says so too', () => {
  const lost = `<div class="share" lang="de"><p>${german}</p></div>`;
  const story = storyOf(pageWith(body({ 2: lost })));
  expect(voiceOf(saying(story, german), 'lang')).toBe('de');
});

test('a story whose box only repeats its language is left as it is', () => {
  const story = storyOf(pageWith(`<div lang="id">${body()}</div>`));
  expect(story.content.querySelectorAll('p[lang]')).toHaveLength(0);
});
