import { describe, expect, test } from 'vitest';
import { demoSite } from '../../site/serve.ts';
import { mobileArticle } from '../../site/story.ts';
import { browsers, session } from '../../support/browsers/session.ts';
import { openQuiet, small } from '../../support/page.ts';
import { finishedReader, toggleReader } from '../../support/surfaces/reader.ts';

const seam = `document.querySelector('jernih-reader').shadowRoot.querySelector('div.seam').shadowRoot.querySelector('.seam')`;

/** How far the middle of each of its lines, the sentence and its button, stands from the middle of the seam, in CSS pixels. */
const besideMiddle = `((seam) => {
  const middle = ({ left, right }) => (left + right) / 2;
  const sentence = document.createRange();
  sentence.selectNodeContents(seam.firstChild);
  const [first, second] = [sentence, seam.querySelector('button')].map((part) => part.getBoundingClientRect());
  const lines = first.bottom <= second.top ? [first, second] : [{ left: first.left, right: second.right }];
  return lines.map((line) => Math.round(Math.abs(middle(line) - middle(seam.getBoundingClientRect()))));
})(${seam})`;

describe.each(browsers)('a page that cannot be had, in %s', (name) => {
  const started = session(name, {
    answers: (address) => (address.searchParams.get('page') === '2' ? undefined : demoSite(address)),
  });

  test('says so in the middle of a phone, and the way to try again stands there too', async () => {
    const page = await openQuiet(started(), mobileArticle, small);
    await toggleReader(page, await started().popup(page));
    const insight = await started().insight(page);
    await finishedReader(page, insight);
    expect(await insight(`${seam}.textContent`)).toMatch(/^Page 2 could not be loaded\.\s*Try again$/);
    for (const beside of (await insight(besideMiddle)) as readonly number[])
      expect(beside).toBeLessThanOrEqual(4);
    await page.close();
  });
});
