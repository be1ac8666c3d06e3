// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { openReader } from '../../src/reader/open-reader.ts';
import { soon } from '../support/soon.ts';
import { articleOf, optionsWith, rootOf, storyOf, watchClosedRoots } from './support.ts';

let until = new AbortController();
const story =
  '<p>The bridge was built in a week by forty people.</p><h2>How</h2><p>With rope and bamboo.</p>';

const open = (html = story, facts = {}, changes = {}) =>
  openReader(document, articleOf(html, facts), optionsWith(changes), until.signal);

beforeEach(() => {
  until = new AbortController();
  window.scrollTo = () => undefined;
  document.body.innerHTML =
    '<header class="">Top</header><div inert="">Asleep</div><form><input name="setAttribute"><input name="removeAttribute"></form><main style="color:red"><button>Go</button></main><script>0</script>';
});

afterEach(() => {
  until.abort();
  vi.restoreAllMocks();
});

describe('the reader on the page', () => {
  test('is one element in the document element, with an open root that holds the article and nothing else', () => {
    open();
    const hosts = document.querySelectorAll('jernih-reader');
    expect(hosts).toHaveLength(1);
    expect(hosts[0]?.parentElement).toBe(document.documentElement);
    expect([...rootOf(document).childNodes]).toEqual([storyOf(document)]);
    expect(storyOf(document).lang).toBe('en');
    expect(storyOf(document).dir).toBe('ltr');
  });

  test('keeps its controls in a closed root: the article shows the page no shadow root', () => {
    open();
    expect(storyOf(document).shadowRoot).toBeNull();
    expect(storyOf(document).querySelector('button')).toBeNull();
  });

  test('undone without a trace: the page is byte for byte what it was', () => {
    const before = document.documentElement.outerHTML;
    open();
    expect(document.documentElement.outerHTML).not.toBe(before);
    until.abort();
    expect(document.documentElement.outerHTML).toBe(before);
    expect(document.adoptedStyleSheets).toHaveLength(0);
  });

  test('takes the page out of reach, but not what comes later, such as the popup of a dictionary', () => {
    open();
    const later = document.body.appendChild(document.createElement('div'));
    expect(document.querySelector('main')?.hasAttribute('inert')).toBe(true);
    expect(document.querySelector('form')?.matches('[inert]')).toBe(true);
    expect(document.querySelector('script')?.hasAttribute('inert')).toBe(false);
    expect(later.hasAttribute('inert')).toBe(false);
  });

  const fresh = '<main inert="">Asleep</main><p>New</p><button>Go</button><script>0</script>';
  const newBody = () => Object.assign(document.createElement('body'), { innerHTML: fresh, className: 'new' });
  const replacements = {
    'by document.body': () => {
      document.body = newBody();
    },
    'by replaceWith': () => document.body.replaceWith(newBody()),
    'by its parent': () => document.documentElement.replaceChild(newBody(), document.body),
    twice: () => {
      document.body = newBody();
      document.body = newBody();
    },
  };
  test.each(Object.entries(replacements))(
    'takes a body that the page puts in place %s out of reach, and gives both back',
    async (_, replace) => {
      const old = document.body;
      const before = old.outerHTML;
      open();
      replace();
      const inReach = () =>
        [...document.body.children]
          .filter((child) => !child.hasAttribute('inert'))
          .map(({ localName }) => localName);
      await soon(() => expect(inReach()).toEqual(['script']));
      const later = document.body.appendChild(document.createElement('div'));
      await soon(() => expect(later.hasAttribute('inert')).toBe(false));
      later.remove();
      document.querySelector('p')?.removeAttribute('inert');
      await soon(() => expect(inReach()).toEqual(['script']));
      until.abort();
      expect(document.body.outerHTML).toBe(`<body class="new">${fresh}</body>`);
      expect(old.outerHTML).toBe(before);
      document.body = old;
    },
  );

  test('closes when the page replaces all of itself', async () => {
    const onClose = vi.fn(() => until.abort());
    const { documentElement } = document;
    open(story, {}, { onClose });
    documentElement.replaceWith(document.createElement('html'));
    await soon(() => expect(onClose).toHaveBeenCalledOnce());
    document.documentElement.replaceWith(documentElement);
    expect(document.querySelector('[inert]:not(div)')).toBeNull();
  });

  test('closes when the page throws it out, so that the page is in reach again', async () => {
    const onClose = vi.fn(() => until.abort());
    const before = document.documentElement.outerHTML;
    open(story, {}, { onClose });
    document.querySelector('jernih-reader')?.remove();
    await soon(() => expect(onClose).toHaveBeenCalledOnce());
    expect(document.documentElement.outerHTML).toBe(before);
  });

  test('gives focus back to what had it', () => {
    const button = document.querySelector('button');
    button?.focus();
    open();
    expect(document.activeElement).not.toBe(button);
    until.abort();
    expect(document.activeElement).toBe(button);
  });

  test('gives the selection back', () => {
    const header = document.querySelector('header');
    if (header) document.getSelection()?.selectAllChildren(header);
    open();
    document.getSelection()?.removeAllRanges();
    until.abort();
    expect(document.getSelection()?.toString()).toBe('Top');
  });

  test('pauses what plays on the page, and lets it play on', () => {
    const video = document.createElement('video');
    const pause = vi.spyOn(video, 'pause').mockReturnValue();
    const play = vi.spyOn(video, 'play').mockResolvedValue();
    Object.defineProperty(video, 'paused', { value: false });
    document.body.append(video);
    open();
    expect(pause).toHaveBeenCalledOnce();
    until.abort();
    expect(play).toHaveBeenCalledOnce();
  });

  test('that cannot be made leaves the page as it was', () => {
    const before = document.documentElement.outerHTML;
    const words = () => {
      throw new Error('no words');
    };
    expect(() => open(story, {}, { speech: { words, language: 'en' } })).toThrow('no words');
    until.abort();
    expect(document.documentElement.outerHTML).toBe(before);
  });

  test('a hundred rounds leave nothing behind', () => {
    const before = document.documentElement.outerHTML;
    for (let round = 0; round < 100; round++) {
      until = new AbortController();
      open();
      until.abort();
    }
    expect(document.documentElement.outerHTML).toBe(before);
    expect(document.adoptedStyleSheets).toHaveLength(0);
  });
});

describe('nothing lost', () => {
  test('every block of the story is there, once and in order', () => {
    open();
    const blocks = [...storyOf(document).querySelectorAll('.story > *')].map((block) => block.textContent);
    expect(blocks).toEqual([
      'The bridge was built in a week by forty people.',
      'How',
      'With rope and bamboo.',
    ]);
  });

  test('what is left out stands one click away, under its kind, and is no part of the story', () => {
    const closedRoot = watchClosedRoots();
    open(story, { removed: [{ kind: 'promo', reason: 'invites-to-follow', text: 'Follow us on WhatsApp' }] });
    const marker = closedRoot(storyOf(document).querySelector('.left-out'));
    expect(marker.querySelector('summary')?.textContent).toBe('Left out here: 1 paragraph · show');
    expect(marker.querySelector('details p')?.textContent).toBe('PromotionsFollow us on WhatsApp');
    expect(storyOf(document).textContent).not.toContain('Follow us');
  });

  test('what the page shows among the blocks of the story is marked at its place, all else at the end', () => {
    const closedRoot = watchClosedRoots();
    const texts = [
      'The bridge was built in a week.',
      'Read also: ten bridges.',
      'It still stands.',
      'Get our app today!',
    ];
    const page = document.querySelector('main');
    page?.replaceChildren(
      ...texts.map((text) => Object.assign(document.createElement('p'), { textContent: text })),
    );
    const blocks = `<div><p>${texts[0]}</p><p>${texts[2]}</p></div>`;
    open(blocks, {
      removed: [
        { kind: 'related-inline', reason: 'links-elsewhere', text: 'Read also: ten bridges.' },
        { kind: 'app-banner', reason: 'app-offer', text: 'Get our app today!' },
        { kind: 'promo', reason: 'invites-to-follow', text: 'On no page that is shown' },
      ],
    });
    const parts = [...storyOf(document).querySelectorAll('.story p, .left-out')].flatMap((part) =>
      part.matches('p')
        ? part.textContent
        : [...closedRoot(part).querySelectorAll('p')].map((one) => one.lastChild?.textContent),
    );
    expect(parts).toEqual([...texts, 'On no page that is shown']);
  });
});
