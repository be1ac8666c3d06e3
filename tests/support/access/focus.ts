import type { Popup } from '../surfaces/popup.ts';
import { until } from '../until.ts';

/** Which of the controls has the focus, and whether that is seen. */
export const focused = `(() => {
  const controls = [...document.querySelectorAll('a[href], button, summary, [role=switch]')].filter((one) => one.checkVisibility() && !one.disabled);
  const { outlineStyle, outlineWidth } = getComputedStyle(document.activeElement);
  const isSeen = outlineStyle !== 'none' && parseFloat(outlineWidth) >= 2;
  return controls.indexOf(document.activeElement) + (isSeen ? ' seen' : ' unseen');
})()`;

export const focusedWords = 'document.activeElement.textContent';

/** Goes on until what has the focus says this. */
export async function tabTo(open: Popup, words: RegExp): Promise<void> {
  for (let stop = 0; stop < 30; stop += 1) {
    const before = await open.evaluate(focused);
    await open.key('Tab');
    await until('the focus to go on', async () => (await open.evaluate(focused)) !== before);
    if (words.test(String(await open.evaluate(focusedWords)))) return;
  }
  throw new Error(`The focus never came to ${words}.`);
}
