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
