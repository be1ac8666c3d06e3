import { describe, expect, test } from 'vitest';
import type { Article } from '../../../src/article/article.ts';
import { body, linesOf, pageWith, paragraphs, storyOf } from '../page.ts';

describe('the lead photo and its caption', () => {
  test('the lead photo with its caption, which is no prose', () => {
    const photo =
      '<img src="/foto/pasar.jpg" alt="Pedagang"><div class="caption">Pedagang menata ikan. Foto: Kabar</div>';
    const article = storyOf(pageWith(`<div class="foto">${photo}</div>${body()}`));
    expect(article.image).toEqual({
      src: 'https://www.kabar.example/foto/pasar.jpg',
      alt: 'Pedagang',
      caption: 'Pedagang menata ikan. Foto: Kabar',
    });
    expect(article.content.querySelector('p')?.textContent).not.toContain('Foto: Kabar');
  });

  test('a caption after a picture that no figure frames', () => {
    const photo =
      '<picture><img src="/foto/pasar.jpg"></picture><figcaption>Pedagang menata ikan.</figcaption>';
    const { content, image } = storyOf(pageWith(`${photo}${body()}`));
    expect(image?.caption).toBe('Pedagang menata ikan.');
    expect([...content.querySelectorAll('p')].map((one) => one.textContent)).toEqual(paragraphs);
  });

  test.each([
    [
      'a word that enlarges it',
      '<div class="caption">Pedagang menata ikan. <a href="#">Perbesar</a></div>',
      '',
    ],
    [
      'a word that enlarges it, before',
      '<div class="caption"><span>Lihat Foto</span> Pedagang menata ikan.</div>',
      '',
    ],
    [
      'an agency in a line of its own',
      '<p class="caption">Pedagang menata ikan.</p><p>Antara</p>',
      ' Antara',
    ],
    [
      'a credit before it',
      '<p class="credit">Foto: Kabar</p><p class="caption">Pedagang menata ikan.</p>',
      undefined,
    ],
  ])('the caption of the lead photo beside %s', (_, below, more) => {
    const photo = `<div class="foto"><img src="/foto/pasar.jpg">${below}</div>`;
    const { image, content } = storyOf(pageWith(`${photo}${body()}`));
    expect(image?.caption).toBe(
      more === undefined ? 'Foto: Kabar Pedagang menata ikan.' : `Pedagang menata ikan.${more}`,
    );
    expect(linesOf({ content } as Article)).toEqual(paragraphs);
  });

  test.each([
    'Rapat lewat <a href="/tag/zoom">Zoom</a> di Jakarta.',
    'Rapat lewat <span>Zoom</span> di Jakarta.',
    '<a href="/tag/zoom">Zoom</a> dipakai nelayan untuk rapat.',
  ])('a name in a caption is no control: %s', (caption) => {
    const photo = `<div class="foto"><img src="/foto/pasar.jpg"><div class="caption">${caption}</div></div>`;
    const { image } = storyOf(pageWith(`${photo}${body()}`));
    expect(image?.caption).toBe(caption.replace(/<[^>]+>/g, ''));
  });

  test('a line of the story after a picture is no caption', () => {
    const photo =
      '<div class="foto"><img src="/foto/pasar.jpg"><p class="caption">Pedagang menata ikan.</p></div><p>Antara.</p>';
    const lines = linesOf(storyOf(pageWith(body({ 2: photo }))));
    expect(lines).toEqual([...paragraphs.slice(0, 3), 'Antara.', ...paragraphs.slice(3)]);
  });

  const pier = '<img src="/foto/dermaga.jpg" width="900" height="600">';
  const over = (above: string) => pageWith(body()).replace('<article><h1>', `<article>${above}<h1>`);

  test.each([
    ['a figure', `<figure>${pier}<figcaption>Dermaga baru.</figcaption></figure>`, 'Dermaga baru.'],
    ['a figure over a kicker', `<figure>${pier}</figure><p class="kanal">Ekonomi</p>`, undefined],
    [
      'a box that is named so',
      `<div class="foto-utama">${pier}<p>Dermaga baru. (Foto: Antara)</p></div>`,
      'Dermaga baru. (Foto: Antara)',
    ],
  ])('straight over the headline: %s', (_, above, caption) => {
    const { image, content } = storyOf(over(above));
    expect(image?.src).toBe('https://www.kabar.example/foto/dermaga.jpg');
    expect(image?.caption).toBe(caption);
    expect(linesOf({ content } as Article)).toEqual(paragraphs);
  });

  test.each([
    ['a banner', `<figure class="banner">${pier}</figure>`],
    ['a picture that leads elsewhere', `<figure><a href="/promo">${pier}</a></figure>`],
    ['a small one', '<figure><img src="/ikon.png" width="90" height="60"></figure>'],
    ['one that nothing calls a photo', `<div>${pier}</div>`],
    ['several', `<figure>${pier}${pier}</figure>`],
  ])('but not over the headline: %s', (_, above) => expect(storyOf(over(above)).image).toBeUndefined());

  test.each([
    'Dermaga baru menjelang dibuka. (Foto: Antara/Rina)',
    'Dermaga baru menjelang dibuka. Dok. Dinas Perikanan',
    'Stalls wait for their sellers. | Photo by Rina Marlina',
  ])('a bare line just after a picture that ends with who took it is its caption: %s', (line) => {
    for (const photo of [
      pier,
      `<figure>${pier}</figure>`,
      `<div><a href="/b.jpg">${pier}</a></div>`,
      `<p>${pier}</p>`,
    ]) {
      const { content } = storyOf(pageWith(body({ 2: `${photo}<p>${line}</p>` })));
      expect(content.querySelector('figure figcaption')?.textContent).toBe(line);
      expect(content.querySelectorAll('img')).toHaveLength(1);
      expect(linesOf({ content } as Article)).toEqual(paragraphs);
    }
  });

  test('a line after the picture of an app, at the end of the story, is not lost with that', () => {
    const line = 'Kapal lama terbakar di laut, kata nelayan. Foto: Antara';
    const app = `<div class="app-banner"><a href="https://play.google.com/store/apps/details?id=x">${pier}</a></div>`;
    const { content } = storyOf(pageWith(body({ 5: `${app}<p>${line}</p>` })));
    expect(content.textContent).toContain(line);
  });

  test.each([
    'Dermaga baru menjelang dibuka.',
    '<em>Para pedagang menunggu di luar pagar.</em>',
    'Foto itu diambil oleh Rina Marlina.',
  ])('any other line after a picture stays in the story: %s', (line) => {
    const { content } = storyOf(pageWith(body({ 2: `<figure>${pier}</figure><p>${line}</p>` })));
    expect(linesOf({ content } as Article)[3]).toBe(line.replace(/<[^>]+>/gu, ''));
  });
});
