import { describe, expect, test } from 'vitest';
import { address, body, pageWith, storyOf } from '../page.ts';

describe('the address of a story is the one that its page calls canonical', () => {
  test.each([
    ['whole', 'https://www.kabar.example/a/b', 'https://www.kabar.example/a/b'],
    ['from the root', '/a/b', 'https://www.kabar.example/a/b'],
    ['that of another host', 'https://pusat.example/a/b', 'https://pusat.example/a/b'],
    ['but not the front page', '/', address],
    ['but not what is no address of the web', 'javascript:alert(1)', address],
    ['but not what is no address at all', 'https://', address],
  ])('%s', (_, href, expected) =>
    expect(storyOf(pageWith(body(), `<link rel="canonical" href="${href}">`)).address).toBe(expected),
  );

  const slug = 'pasar-ikan-pindah-ke-dermaga-baru';
  test.each([
    ['of the same host', `https://www.kabar.example/berita/${slug}`, 'its'],
    ['of the site without its mobile host', `https://kabar.example/${slug}/`, 'its'],
    ['from the root', `/ekonomi/${slug}`, 'its'],
    ['but not the front page', 'https://www.kabar.example', 'where it was read'],
    ['but not a section', 'https://www.kabar.example/ekonomi/', 'where it was read'],
    ['but not another story', 'https://www.kabar.example/ekonomi/harga-solar-naik', 'where it was read'],
    ['but not that of another site', `https://pusat.example/${slug}`, 'where it was read'],
  ])('else what Open Graph names: %s', (_, named, expected) => {
    const html = pageWith(body(), `<meta property="og:url" content="${named}">`);
    expect(storyOf(html).address).toBe(expected === 'its' ? new URL(named, address).href : address);
  });

  test('but not where it calls one canonical', () => {
    const head = `<link rel="canonical" href="/a/b"><meta property="og:url" content="${address}">`;
    expect(storyOf(pageWith(body(), head)).address).toBe('https://www.kabar.example/a/b');
  });

  test('else where it was read', () => expect(storyOf(pageWith(body())).address).toBe(address));
});
