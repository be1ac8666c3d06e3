import type { Page } from 'puppeteer-core';

const roots = `[document.querySelector('jernih-reader').shadowRoot, document.querySelector('jernih-reader').shadowRoot.querySelector('article').shadowRoot]`;

/** What a system tells its browser that a person needs. Only Chromium can be told so by a test. */
export async function emulate(page: Page, name: string, value: string): Promise<void> {
  const client = await page.createCDPSession();
  await client.send('Emulation.setEmulatedMedia', { features: [{ name, value }] });
}

/** To be evaluated where closed roots show: spaces the text of the reader as WCAG 2.2, 1.4.12, says a person may, or no longer. */
export const spaced = (on: boolean): string => `(() => {
  globalThis.spacing ??= new CSSStyleSheet();
  globalThis.spacing.replaceSync('* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important; } p { margin-block-end: 2em !important; }');
  for (const root of ${roots}) {
    const others = root.adoptedStyleSheets.filter((sheet) => sheet !== globalThis.spacing);
    root.adoptedStyleSheets = ${on} ? [...others, globalThis.spacing] : others;
  }
})()`;

/** The same: what of the reader's words is cut off, or stands outside of the window; how far the whole scrolls sideways. */
export const cutOff = `(() => {
  const host = document.querySelector('jernih-reader');
  const all = ${roots}.flatMap((root) => [...root.querySelectorAll('*')]).filter((one) => one.checkVisibility());
  const cut = all.filter((one) => {
    const { overflowX, overflowY } = getComputedStyle(one);
    const hides = (overflow) => overflow === 'hidden' || overflow === 'clip';
    return one.textContent.trim() !== '' && one.clientWidth > 1 &&
      ((hides(overflowX) && one.scrollWidth > one.clientWidth + 1) || (hides(overflowY) && one.scrollHeight > one.clientHeight + 1));
  });
  const beyond = all.filter((one) => {
    const { left, right, width } = one.getBoundingClientRect();
    return one.matches('button, input, label, h2') && width > 0 && (left < 0 || right > innerWidth);
  });
  return { across: host.scrollWidth - host.clientWidth, cut: cut.map((one) => one.outerHTML.slice(0, 80)), beyond: beyond.map((one) => one.outerHTML.slice(0, 80)) };
})()`;

/** The same: what moves by itself, or would on the next change. The way out changes under a press, unseen. */
export const moving = `(() => {
  const host = document.querySelector('jernih-reader');
  const all = [host, ...${roots}.flatMap((root) => [...root.querySelectorAll('*')])];
  const long = (times) => times.split(',').some((time) => Number.parseFloat(time) > 0.001);
  return all.filter((one) => {
    const { transitionDuration, animationName, scrollBehavior } = getComputedStyle(one);
    return long(transitionDuration) || animationName !== 'none' || scrollBehavior === 'smooth' || one.getAnimations().length > 0;
  }).map((one) => one.outerHTML.slice(0, 80));
})()`;
