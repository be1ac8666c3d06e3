import type { Page } from 'puppeteer-core';

/** Runs in the page: settles two frames after an element of that name came, with when that was. */
const painting = `((name) => new Promise((settle) => {
  const observer = new MutationObserver(() => {
    if (!Document.prototype.querySelector.call(document, name)) return;
    observer.disconnect();
    requestAnimationFrame(() => requestAnimationFrame(() => settle(performance.timeOrigin + performance.now())));
  });
  observer.observe(document.documentElement, { childList: true });
}))`;

const patience = 8_000;

/** Watches for the element; the answer settles two frames after it came, with that moment in milliseconds since 1970. */
export async function watchFor(page: Page, name: string): Promise<() => Promise<number>> {
  await page.evaluate(`void (globalThis.benchPainted = ${painting}('${name}'))`);
  return async () => {
    const never = new Promise<number>((settle) => setTimeout(() => settle(Number.NaN), patience));
    return Promise.race([page.evaluate('globalThis.benchPainted').then(Number), never]);
  };
}

/** The longest task of the page since then, in milliseconds; 0 where none took 50 ms. Firefox does not tell. */
export async function longestTaskSince(page: Page, moment: number): Promise<number> {
  return Number(
    await page.evaluate(`new Promise((settle) => {
      if (!PerformanceObserver.supportedEntryTypes.includes('longtask')) return settle(NaN);
      const since = ${moment} - performance.timeOrigin;
      new PerformanceObserver((list) => settle(Math.max(0, ...list.getEntries().filter((one) => one.startTime > since).map((one) => one.duration)))).observe({ type: 'longtask', buffered: true });
      setTimeout(settle, 100, 0);
    })`),
  );
}
