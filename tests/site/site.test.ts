import { JSDOM } from 'jsdom';
import { describe, expect, test } from 'vitest';
import { desktop } from './pages/desktop.ts';
import { front } from './pages/front.ts';
import { mobile } from './pages/mobile.ts';
import { serve, serveDemo } from './serve.ts';
import { clutter, desktopArticle, mobileArticle, story } from './story.ts';

const textOf = (html: string) => new JSDOM(html).window.document.body.textContent.replaceAll(/\s+/g, ' ');

const pages = [
  ['mobile page 1', mobile(1), 1],
  ['mobile page 2', mobile(2), 2],
  ['desktop page 1', desktop(1), 1],
  ['desktop page 2', desktop(2), 2],
] as const;

describe.each(pages)('the demo article, %s', (_, html, number) => {
  const text = textOf(html);
  const paragraphs = story.pages[number - 1] ?? [];

  test('prints its paragraphs in order', () => {
    const places = paragraphs.map((paragraph) => text.indexOf(paragraph));
    expect(places).not.toContain(-1);
    expect(places).toEqual(places.toSorted((a, b) => a - b));
  });

  test('prints around them what the site prints on every page', () => {
    for (const part of [story.headline, story.date, story.caption, story.byline, story.source])
      expect(text).toContain(part);
    for (const part of [
      clutter.summary,
      clutter.videoTail,
      clutter.googleNews,
      ...clutter.related,
      ...clutter.crossPromotion,
    ])
      expect(text).toContain(part);
  });
});

test('the mobile page prints one paragraph twice, and the app banner before all else', () => {
  const text = textOf(mobile(1));
  expect(text.split(story.printedTwice)).toHaveLength(3);
  expect(text.indexOf(clutter.appBanner[0])).toBeLessThan(text.indexOf(story.headline));
});

test('the front page has no paragraph of a story', () => {
  expect(new JSDOM(front).window.document.querySelectorAll('p')).toHaveLength(0);
});

describe('the demo server', () => {
  const get = async (port: number, address: string) => {
    const { host, pathname, search } = new URL(address);
    const { request } = await import('node:http');
    return new Promise<{ status: number | undefined; body: string }>((resolve, reject) => {
      const asking = request(
        { host: '127.0.0.1', port, path: pathname + search, headers: { host } },
        (answer) => {
          let body = '';
          answer.setEncoding('utf8').on('data', (part) => {
            body += part;
          });
          answer.on('end', () => resolve({ status: answer.statusCode, body }));
        },
      );
      asking.on('error', reject).end();
    });
  };

  test.each([
    ['the mobile article', mobileArticle, 200, mobile(1)],
    ['its second page', `${mobileArticle}?page=2`, 200, mobile(2)],
    ['its desktop twin', desktopArticle, 200, desktop(1)],
    ['the front page', 'http://m.jpnn.com/', 200, front],
  ])('answers for %s', async (_, address, status, body) => {
    const server = await serveDemo();
    try {
      expect(await get(server.port, address)).toEqual({ status, body });
      expect(server.asked).toEqual([address]);
    } finally {
      await server.close();
    }
  });

  test.each(['/news/tidak-ada', '/assets/tidak-ada.svg', '/assets/../serve.ts'])(
    'has nothing at %s',
    async (path) => {
      const server = await serveDemo();
      try {
        expect((await get(server.port, `http://m.jpnn.com${path}`)).status).toBe(404);
      } finally {
        await server.close();
      }
    },
  );

  test('says in a sentence that its port is in use', async () => {
    const first = await serveDemo();
    try {
      await expect(serve(() => undefined, first.port)).rejects.toThrow(`Port ${first.port} is in use`);
    } finally {
      await first.close();
    }
  });
});
