import { describe, expect, test } from 'vitest';
import { offByDefault } from '../../../src/clutter/kinds.ts';
import { sentences, story } from '../../clutter/page.ts';
import { livePage, marked, switchFor } from '../live.ts';

const offer = '<p>Baca juga: <a href="/a">Sungai Meluap Lagi</a></p>';
const again = `<p>${sentences[4]}</p>`;
/** More steps than a page is searched in. */
const steps = 36;

/** A page whose idle time is dealt out by hand, one step of a search at a time. */
async function open(body: string) {
  const { page, window } = livePage(body);
  await new Promise((resolve) => window.addEventListener('load', resolve));
  const waiting: (() => void)[] = [];
  Object.assign(window, { requestIdleCallback: (run: () => void) => waiting.push(run) });
  let [isIdle, passed] = [false, 0];
  // No slice has room for a second step, and nothing else takes time: what was added waits for no rest on a busy machine.
  Object.defineProperty(window.performance, 'now', {
    value: () => {
      if (isIdle) passed += 10;
      return passed;
    },
  });
  const life = new AbortController();
  const cleaning = switchFor(page, { life: life.signal });
  cleaning.follow({ clean: true, kindsOff: offByDefault, alwaysShown: [] });
  const idle = () => {
    isIdle = true;
    waiting.shift()?.();
    isIdle = false;
    return waiting.length > 0;
  };
  return { page, life, idle };
}

/** What nobody can read any more, of all that is not an offer. */
function lost(page: Document): string[] {
  const told = [...page.querySelectorAll('p')].filter(({ textContent }) => !/^Baca juga/.test(textContent));
  const seen = told.filter((one) => !one.closest('[data-jernih]')).map(({ textContent }) => textContent);
  return told.map(({ textContent }) => textContent).filter((text) => !seen.includes(text));
}

const changes: readonly (readonly [string, (page: Document) => void])[] = [
  [
    'puts another in its place',
    (page) => {
      page.body.innerHTML = story(offer, '');
    },
  ],
  [
    'puts in the box of its text anew',
    (page) => {
      const body = page.querySelector('[itemprop=articleBody]');
      body?.replaceWith(body.cloneNode(true));
    },
  ],
  [
    'puts in its paragraphs anew',
    (page) => {
      const body = page.querySelector('[itemprop=articleBody]') as Element;
      body.innerHTML = `${sentences.map((text) => `<p>${text}</p>`).join('')}${offer}`;
    },
  ],
  [
    'keeps its first paragraph, and puts in the others anew',
    (page) => {
      for (const old of page.querySelectorAll('[itemprop] p:not(:first-child)'))
        old.replaceWith(old.cloneNode(true));
    },
  ],
  [
    'writes other words into the same paragraphs',
    (page) => {
      const paragraphs = [...page.querySelectorAll('p')];
      for (const [at, paragraph] of paragraphs.entries())
        paragraph.textContent = `Hari ${at}: ${sentences[0]?.replace(/\w+/g, (word) => `${word}${at}`)}`;
    },
  ],
];

describe.each(changes)(
  'a page that goes on to another story while it is searched, and %s',
  (what, change) => {
    test.each([...Array(steps).keys()])('after %i steps: no line of the story is lost', async (taken) => {
      const { page, idle, life } = await open(story(offer, again));
      for (let at = 0; at < taken; at += 1) idle();
      change(page);
      // What the page added is looked at before its next frame.
      await new Promise((resolve) => setTimeout(resolve));
      for (let at = 0; at < 4 * steps && idle(); at += 1);
      expect(lost(page)).toEqual([]);
      expect(marked(page).includes('related-inline')).toBe(!what.includes('other words'));
      life.abort();
      expect(marked(page)).toEqual([]);
    });
  },
);

test('a search that goes on after the end marks nothing', async () => {
  for (const taken of Array(steps).keys()) {
    const { page, idle, life } = await open(story(offer, again));
    const before = page.documentElement.outerHTML;
    for (let at = 0; at < taken; at += 1) idle();
    life.abort();
    for (let at = 0; at < 4 * steps && idle(); at += 1);
    expect(page.documentElement.outerHTML).toBe(before);
  }
});
