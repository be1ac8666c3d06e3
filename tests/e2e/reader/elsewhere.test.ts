import { describe, expect, test } from 'vitest';
import { plainPage, plainStory } from '../../site/pages/plain.ts';
import { browsers, session } from '../../support/browsers/session.ts';
import { readerText, toggleReader } from '../../support/surfaces/reader.ts';

/** Lines that no site at install prints, of the sorts that are told apart: anywhere, and at the foot alone. */
const [anywhere, atFoot] = ['Link kopieren', 'Pin it here!'];
const started = plainStory('muara', { middle: `<p>${anywhere}</p><p>${atFoot}</p>` });
const story = { ...started, paragraphs: [...started.paragraphs, atFoot] };

describe.each(browsers)('what sites print elsewhere in the world, in %s', (name) => {
  const browser = session(name, {
    answers: () => ({ type: 'text/html; charset=utf-8', body: plainPage(story) }),
  });

  test('is left out of a story, by the forms that another script lends to the reader', async () => {
    const page = await browser().open('http://muara.example/berita');
    await toggleReader(page, await browser().popup(page));
    const text = await readerText(page);
    expect(text).toContain(started.paragraphs[0]);
    expect(text).toContain(started.paragraphs.at(-1));
    expect(text).not.toContain(anywhere);
    expect(text.split(atFoot)).toHaveLength(2);
    await page.close();
  });
});
