// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { openReader } from '../../src/reader/open-reader.ts';
import { playerOf } from '../../src/reader/panels/players.ts';
import { soon } from '../support/soon.ts';
import { articleOf, optionsWith, storyOf } from './support.ts';

vi.mock('../../src/reader/trusted.ts', () => ({ trusted: (handle: unknown) => handle }));

test.each([
  [
    'https://www.youtube.com/watch?v=a1B2_c3-D4e',
    'https://www.youtube-nocookie.com/embed/a1B2_c3-D4e?autoplay=1',
  ],
  ['https://youtu.be/a1B2_c3-D4e', 'https://www.youtube-nocookie.com/embed/a1B2_c3-D4e?autoplay=1'],
  [
    'https://www.youtube.com/embed/a1B2_c3-D4e?rel=0',
    'https://www.youtube-nocookie.com/embed/a1B2_c3-D4e?autoplay=1',
  ],
  ['https://www.youtube.com/watch?v="><script>', undefined],
  ['https://www.youtube.com/@someone', undefined],
  ['https://vimeo.com/12345', 'https://player.vimeo.com/video/12345?dnt=1&autoplay=1'],
  ['https://twitter.com/someone/status/99', 'https://platform.twitter.com/embed/Tweet.html?id=99&dnt=true'],
  ['https://x.com/someone', undefined],
  ['https://www.instagram.com/p/Abc-1/?utm_source=x', 'https://www.instagram.com/p/Abc-1/embed/captioned/'],
  ['https://www.tiktok.com/@someone/video/77', 'https://www.tiktok.com/embed/v2/77'],
  ['http://datawrapper.dwcdn.net/abc/1/', 'https://datawrapper.dwcdn.net/abc/1/'],
  ['https://www.google.com/maps/embed?pb=1', 'https://www.google.com/maps/embed?pb=1'],
  ['https://www.google.com/search?q=maps', undefined],
  ['https://youtube.com.evil.example/watch?v=a1B2_c3-D4e', undefined],
  ['https://notyoutube.com/watch?v=a1B2_c3-D4e', undefined],
  ['javascript:alert(1)', undefined],
  ['nowhere', undefined],
])('%s is shown by %s', (address, player) => {
  expect(playerOf(address)).toBe(player);
});

describe('a card', () => {
  const video = 'https://www.youtube.com/watch?v=a1B2_c3-D4e';
  const html = `<p>Before.</p><figure data-embed="YouTube"><a href="${video}">A flood from above</a></figure><iframe src="https://news.example/own"></iframe><p>After.</p>`;
  let until: AbortController;

  beforeEach(async () => {
    until = new AbortController();
    window.scrollTo = () => undefined;
    document.body.innerHTML = '<main>Page</main>';
    openReader(document, articleOf(html), optionsWith(), until.signal);
    await soon(() => expect(cards()[0]?.querySelector('strong')?.textContent).toBe('Show from youtube.com'));
  });
  afterEach(() => until.abort());

  const cards = () => [...storyOf(document).querySelectorAll<HTMLAnchorElement>('a.card')];
  const frame = () => storyOf(document).querySelector('iframe');
  const click = (init: MouseEventInit = {}) => {
    const event = new MouseEvent('click', { bubbles: true, composed: true, cancelable: true, ...init });
    cards()[0]?.dispatchEvent(event);
    return event;
  };
  test('says whether it opens in place or elsewhere; nothing is loaded before', () => {
    expect(cards().map((card) => card.querySelector('strong')?.textContent)).toEqual([
      'Show from youtube.com',
      'Open at news.example',
    ]);
    expect(frame()).toBeNull();
  });

  test('shows after a click, in its place, what it leads to, shut in a sandbox, with the way there', () => {
    expect(click().defaultPrevented).toBe(true);
    expect(frame()?.src).toBe('https://www.youtube-nocookie.com/embed/a1B2_c3-D4e?autoplay=1');
    expect(frame()?.getAttribute('sandbox')?.split(' ')).not.toContain('allow-top-navigation');
    expect(frame()?.getAttribute('referrerpolicy')).toBe('strict-origin');
    expect(frame()?.title).toBe('A flood from above');
    expect(storyOf(document).querySelector<HTMLAnchorElement>('.embed a')?.href).toBe(video);
    const order = [...storyOf(document).querySelectorAll('.story p, iframe')].map(
      ({ localName }) => localName,
    );
    expect(order).toEqual(['p', 'iframe', 'p']);
  });

  test('leads to a tab of its own where that is asked for', () => {
    for (const held of [{ ctrlKey: true }, { metaKey: true }, { shiftKey: true }]) click(held);
    expect(frame()).toBeNull();
  });
});

test.each([
  [
    'a post, its paragraphs apart and to its end',
    `<figure data-embed="X"><blockquote><p>The bridge is open.</p>— Harbour <a href="https://x.com/harbour/status/1">November 20</a></blockquote><p><a href="https://x.com/harbour/status/1">X</a></p></figure>`,
    'The bridge is open. — Harbour November 20',
  ],
  [
    'a long post',
    `<figure data-embed="X"><blockquote><p>${'The lamps were lit. '.repeat(14)}At last.</p></blockquote><a href="https://x.com/harbour/status/1">X</a></figure>`,
    `${'The lamps were lit. '.repeat(14)}At last.`,
  ],
  [
    'what has no words of its own',
    '<figure data-embed="YouTube"><a href="https://www.youtube.com/watch?v=a1B2_c3-D4e">YouTube</a></figure>',
    'YouTube',
  ],
  [
    'a film, not what is for browsers without films',
    '<video src="https://news.example/a.mp4"><p>Your browser shows no films.</p></video>',
    '',
  ],
])('a card says %s', (_, html, said) => {
  const until = new AbortController();
  openReader(document, articleOf(html), optionsWith(), until.signal);
  const card = storyOf(document).querySelector('a.card');
  card?.querySelector('strong')?.remove();
  expect(card?.textContent).toBe(said);
  until.abort();
});

test('a picture that does not come keeps its words and gives up its room', () => {
  const until = new AbortController();
  const html = '<p>Before.</p><img src="https://news.example/a.jpg" alt="A bridge" width="800" height="600">';
  openReader(document, articleOf(html), optionsWith(), until.signal);
  const image = storyOf(document).querySelector('img');
  expect(image?.getAttribute('height')).toBe('600');
  image?.dispatchEvent(new Event('error'));
  expect([image?.alt, image?.hasAttribute('width'), image?.hasAttribute('height')]).toEqual([
    'A bridge',
    false,
    false,
  ]);
  until.abort();
});
