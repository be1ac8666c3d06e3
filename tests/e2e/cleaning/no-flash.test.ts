import type { Page } from 'puppeteer-core';
import { describe, expect, test } from 'vitest';
import { mobileArticle } from '../../site/story.ts';
import type { Driver } from '../../support/browsers/driver.ts';
import { browsers, session } from '../../support/browsers/session.ts';
import { holds, phone } from '../../support/page.ts';

/** Notes for every frame what it shows, as the browser has laid it out for that: the banner, and where the second paragraph stands. */
const probe = `(() => {
  window.frames_ = [];
  const note = () => {
    const banner = document.querySelector('.download_apps');
    const next = document.querySelectorAll('[itemprop=articleBody] > p')[1];
    const seen = new IntersectionObserver((entries) => {
      const boxOf = (element) => entries.find(({ target }) => target === element)?.boundingClientRect;
      const top = boxOf(next)?.top;
      window.frames_.push({
        banner: boxOf(banner)?.height > 0,
        top: top === undefined ? undefined : Math.round(top),
      });
      seen.disconnect();
    });
    for (const element of [banner, next]) if (element) seen.observe(element);
    requestAnimationFrame(note);
  };
  requestAnimationFrame(note);
})()`;

interface Frame {
  readonly banner: boolean;
  readonly top?: number;
}

const isFrames = (value: unknown): value is readonly Frame[] =>
  Array.isArray(value) && value.every((frame) => typeof frame?.banner === 'boolean');

async function framesOf(page: Page): Promise<readonly Frame[]> {
  await holds(page, 'the late ad', 'window.siteIsQuiet === true');
  const seen = Number(await page.evaluate('frames_.length'));
  await holds(page, 'frames after the late ad', `frames_.length > ${seen + 10}`);
  const frames = await page.evaluate('frames_');
  if (!isFrames(frames)) throw new Error('The probe noted no frames.');
  return frames;
}

async function probed(driver: Driver): Promise<Page> {
  const page = await driver.open(undefined, phone);
  await page.evaluateOnNewDocument(probe);
  await page.goto(mobileArticle);
  return page;
}

describe.each(browsers)('no flash, no jump, in %s', (name) => {
  const started = session(name);

  test('not one frame shows the banner, and the late ad moves nothing', async () => {
    const frames = await framesOf(await probed(started()));
    expect(frames.filter(({ banner }) => banner)).toEqual([]);
    const tops = frames.flatMap(({ top }) => (top === undefined ? [] : [top]));
    expect([...new Set(tops)]).toHaveLength(1);
  });

  test('the same probe sees both where cleaning is off', async () => {
    const page = await probed(started());
    const popup = await started().popup(page);
    await popup.press(/^Clean jpnn\.com/);
    await holds(page, 'the banner to be back', `document.querySelector('.download_apps').checkVisibility()`);
    await popup.close();
    await page.goto('about:blank');
    await page.goto(mobileArticle);
    const frames = await framesOf(page);
    expect(frames.some(({ banner }) => banner)).toBe(true);
    expect(new Set(frames.map(({ top }) => top)).size).toBeGreaterThan(1);
  });
});
