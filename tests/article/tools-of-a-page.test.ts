import { describe, expect, test } from 'vitest';
import { body, linesOf, pageWith, paragraphs, storyOf } from './page.ts';

const texts = (content: string) => linesOf(storyOf(pageWith(content)));

describe('what a page offers around its story is left out', () => {
  test.each([
    [
      'buttons that are links to nowhere',
      '<ul><li><a href="#">Print</a></li><li><a href="#">Recommend</a></li></ul>',
    ],
    ['a sign that closes', '<p>x</p>'],
    ['a "By" that nobody follows', '<p>By:</p>'],
  ])('over the story: %s', (_, tools) => expect(texts(tools + body())).toEqual(paragraphs));

  test.each([
    ['the size of letters', '<h4>Text Size</h4>'],
    ['a player', '<p>Play Video</p>'],
    ['what unfolds the page', '<p><a href="#rest">Continue Reading</a></p>'],
    ['a way past an advertisement', '<a class="visually-hidden" href="#lanjut">Teruskan membaca cerita</a>'],
    [
      'a way to the start',
      '<a class="skip-to-text" href="https://www.kabar.example/ekonomi/pasar#awal">Skip Header. Skip to: Start.</a>',
    ],
    ['what enlarges a picture', '<p>[+] Enlarge</p>'],
    ['what enlarges a picture, in Spanish', '<p>Ampliar foto</p>'],
    ['what enlarges a picture, in German', '<p>Bild vergrößern</p>'],
    ['who runs the comments', '<p>blog comments powered by Dermaga</p>'],
    ['an address to share', '<p>Read or Share this story: https://kabar.example/x1</p>'],
  ])('within it: %s', (_, tool) => expect(texts(body({ 3: tool }))).toEqual(paragraphs));
});

describe('a thread of comments under a story is left out, however long it is', () => {
  const words =
    'Saya sudah dua puluh tahun berjualan di pasar itu, dan setiap kali air pasang kios saya yang pertama tergenang lebih dulu.';
  const one = (n: number) =>
    `<li><div class="comment-meta">Balasan ${n}</div><p>${n}. ${words}</p><ul class="comment-controls"><li><a href="/lapor?${n}">Laporkan</a></li></ul></li>`;
  const thread = `<div id="comments"><ol>${Array.from({ length: 20 }, (_, n) => one(n)).join('')}</ol></div>`;
  const more = paragraphs.map((text) => `<p>Kata pengurus: ${text} ${text}</p>`).join('');

  test('marked by what stands in each comment', () => {
    const lines = texts(body() + more + thread);
    expect(lines.join(' ')).not.toContain('dua puluh tahun berjualan');
    expect(lines).toEqual(expect.arrayContaining([...paragraphs]));
  });
});

describe('a dateline in a block of its own opens the first paragraph', () => {
  test.each([
    ['bare words before the first paragraph', '<strong>Jakarta</strong> - ', 'Jakarta - '],
    ['a paragraph', '<p>SUKAMAJU (Kabar) —</p>', 'SUKAMAJU (Kabar) — '],
    ['a box', '<div><b>Jakarta, Kabar</b> --</div>', 'Jakarta, Kabar -- '],
  ])('%s', (_, line, before) => {
    const [first, ...rest] = paragraphs;
    expect(texts(line + body())).toEqual([before + first, ...rest]);
  });

  test('a line that is none stays where it is', () => {
    const line = '<p>Pedagang lama dan baru bertemu di sana –</p>';
    expect(texts(body({ 2: line }))).toEqual([
      ...paragraphs.slice(0, 3),
      'Pedagang lama dan baru bertemu di sana –',
      ...paragraphs.slice(3),
    ]);
  });
});
