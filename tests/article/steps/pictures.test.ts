import { describe, expect, test } from 'vitest';
import { body, pageWith, storyOf } from '../page.ts';

describe('pictures and embeds in the story', () => {
  test('a small picture in the page itself gives way to the one that a page without scripts shows', () => {
    const small = `data:image/jpeg;base64,${'iVBORw0K'.repeat(80)}`;
    const lazy = `<div><img src="${small}"><noscript><img src="/foto/gudang.jpg" alt="Gudang es"></noscript></div>`;
    const { content } = storyOf(pageWith(body({ 2: lazy })));
    const pictures = [...content.querySelectorAll('img[src$="gudang.jpg"], img[src^="data:"]')];
    expect(pictures.map((picture) => picture.getAttribute('alt'))).toEqual(['Gudang es']);
    expect(pictures[0]?.getAttribute('src')).toMatch(/gudang\.jpg$/);
  });

  test('a lazy picture has the address that scrolling would give it', () => {
    const lazy =
      '<figure><img src="data:image/gif;base64,R0lGODlhAQABAAAAACw=" data-src="/foto/gudang.jpg" alt="Gudang es"><figcaption>Gudang es.</figcaption></figure>';
    const { content } = storyOf(pageWith(body({ 2: lazy })));
    expect(content.querySelector('img[alt="Gudang es"]')?.getAttribute('src')).toBe(
      'https://www.kabar.example/foto/gudang.jpg',
    );
    expect(content.querySelector('figcaption')?.textContent).toBe('Gudang es.');
  });

  test('a tracking pixel is no picture', () => {
    const { content } = storyOf(
      pageWith(body({ 2: '<img src="https://count.example/p.gif" width="1" height="1">' })),
    );
    expect(content.querySelector('img')).toBeNull();
  });

  test('an embed becomes a card that loads nothing', () => {
    const { content } = storyOf(
      pageWith(
        body({ 2: '<iframe src="https://www.youtube.com/embed/abcdefghijk" title="Dermaga baru"></iframe>' }),
      ),
    );
    expect(content.querySelector('iframe')).toBeNull();
    expect(content.querySelector('figure[data-embed="YouTube"] a')?.getAttribute('href')).toBe(
      'https://www.youtube.com/watch?v=abcdefghijk',
    );
  });

  test.each([
    ['amp-twitter', '<amp-twitter data-tweetid="12"></amp-twitter>', 'X', 'twitter.com/i/status/12'],
    [
      'amp-instagram',
      '<amp-instagram data-shortcode="Ab"></amp-instagram>',
      'Instagram',
      'www.instagram.com/p/Ab',
    ],
    ['amp-vimeo', '<amp-vimeo data-videoid="77"></amp-vimeo>', 'Vimeo', 'vimeo.com/77'],
    [
      'amp-facebook',
      '<amp-facebook data-href="https://www.facebook.com/a/posts/2"></amp-facebook>',
      'Facebook',
      'www.facebook.com/a/posts/2',
    ],
    [
      'amp-iframe',
      '<amp-iframe src="https://flo.uri.sh/visualisation/9/embed"></amp-iframe>',
      'Flourish',
      'flo.uri.sh/visualisation/9/embed',
    ],
    [
      'a box that a script fills: Flourish',
      '<div class="flourish-embed" data-src="visualisation/12"></div>',
      'Flourish',
      'flo.uri.sh/visualisation/12',
    ],
    [
      'a box that a script fills: Infogram',
      '<div class="infogram-embed" data-id="ab-cd"></div>',
      'Infogram',
      'infogram.com/ab-cd',
    ],
    [
      'a box that a script fills: Datawrapper',
      '<div id="datawrapper-vis-AbCdE"></div>',
      'Datawrapper',
      'datawrapper.dwcdn.net/AbCdE',
    ],
  ])('an embed that names only its number becomes a card: %s', (_, html, source, address) => {
    const { content } = storyOf(pageWith(body({ 2: html })));
    const link = content.querySelector(`figure[data-embed="${source}"] a`);
    expect(link?.getAttribute('href')).toBe(`https://${address}`);
  });

  test('a card shows what AMP quotes of a post', () => {
    const html =
      '<amp-twitter data-tweetid="12"><blockquote placeholder><p>Ikannya segar.</p></blockquote></amp-twitter>';
    const { content } = storyOf(pageWith(body({ 2: html })));
    expect(content.querySelector('figure[data-embed="X"] blockquote')?.textContent).toBe('Ikannya segar.');
  });

  test('an embed that names another site instead of its number is none', () => {
    const html = '<amp-twitter data-tweetid="https://x.example/1"></amp-twitter>';
    expect(storyOf(pageWith(body({ 2: html }))).content.querySelector('figure')).toBeNull();
  });

  test.each(['data-echo', 'data-runner-src', 'data-cfsrc'])(
    'a lazy picture in %s, a loader’s own word',
    (name) => {
      const lazy = `<img src="/blank.gif" ${name}="https://gambar.example/gudang.jpg?w=800" alt="Gudang es">`;
      const { content } = storyOf(pageWith(body({ 2: lazy })));
      expect(content.querySelector('img[alt="Gudang es"]')?.getAttribute('src')).toBe(
        'https://gambar.example/gudang.jpg?w=800',
      );
    },
  );
});

test('a caption that names the photographer stays under its picture, over the first paragraph too', () => {
  const caption = 'Pedagang membongkar muatan di dermaga lama. Foto: Dokumentasi Dinas Perikanan';
  const { content } = storyOf(
    pageWith(
      `<img src="/dermaga.jpg" width="960" height="540" alt=""><div class="caption">${caption}</div>${body()}`,
    ),
  );
  expect(content.querySelector('figure figcaption')?.textContent?.trim()).toBe(caption);
});

test('a picture has the address that a browser would ask for', () => {
  const picture = (src: string) => `<figure><img src="${src}" alt=""></figure>`;
  const { content } = storyOf(
    pageWith(
      body({
        1: picture('https://gambar.kabar.example/pasar–ikan.jpg'),
        3: picture('/foto/dermaga baru.jpg'),
      }),
    ),
  );
  expect([...content.querySelectorAll('img')].map((shown) => shown.getAttribute('src'))).toEqual([
    'https://gambar.kabar.example/pasar%E2%80%93ikan.jpg',
    'https://www.kabar.example/foto/dermaga%20baru.jpg',
  ]);
});
