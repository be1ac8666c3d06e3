import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { plainPage, plainStory } from '../../site/pages/plain.ts';
import { type Server, serve } from '../../site/serve.ts';
import { launch } from '../../support/browsers/browser.ts';
import type { Driver } from '../../support/browsers/driver.ts';
import { browsers } from '../../support/browsers/session.ts';
import { phone } from '../../support/page.ts';
import { readerText, toggleReader } from '../../support/surfaces/reader.ts';

/** Left out by what tells clutter in the story's column, as the cleaning would. */
const promo = '<p>Ikuti berita kami di Google News dan saluran WhatsApp</p>';
const story = plainStory('muara', { middle: promo });

describe.each(browsers)('a page that may not be cleaned, in %s', (name) => {
  let server: Server;
  let driver: Driver;
  beforeAll(async () => {
    server = await serve(() => ({ type: 'text/html; charset=utf-8', body: plainPage(story) }));
    driver = await launch(name, { build: 'store', port: server.port });
  });
  afterAll(async () => {
    await driver?.close();
    await server?.close();
  });

  test('is read all the same, by the popup: what the cleaning would lend comes with the reader', async () => {
    const page = await driver.open('http://muara.example/berita', phone);
    await toggleReader(page, await driver.popup(page));
    const text = await readerText(page);
    for (const paragraph of story.paragraphs) expect(text).toContain(paragraph);
    expect(text).not.toContain('Google News');
    expect(await page.evaluate(`document.querySelectorAll('[data-jernih]').length`)).toBe(0);
    await page.close();
  });
});
