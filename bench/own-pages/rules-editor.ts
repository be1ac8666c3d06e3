/** How soon the editor of own rules answers a key with 5,000 lines in it: `node bench/own-pages/rules-editor.ts` after `npm run build:e2e`. */
import { serveDemo } from '../../tests/site/serve.ts';
import { mobileArticle } from '../../tests/site/story.ts';
import { launch } from '../../tests/support/browsers/browser.ts';
import { holds } from '../../tests/support/page.ts';
import { figure } from '../support/figures.ts';

const lines = 5000;
const typed = '##.kotak-iklan:has(> a)';

const fill = `(() => {
  const editor = document.querySelector('textarea');
  editor.value = Array.from({ length: ${lines - 1} }, (_, index) => 'situs-' + (index % 400) + '.example##.kotak-' + index).join('\\n') + '\\n';
  editor.dispatchEvent(new Event('input', { bubbles: true }));
  editor.focus();
  editor.setSelectionRange(editor.value.length, editor.value.length);
  window.keys_ = [];
  new PerformanceObserver((list) => {
    for (const { name, startTime, processingStart, processingEnd, duration } of list.getEntries())
      if (name === 'keypress' || name === 'input') keys_.push({ name, work: processingEnd - processingStart, painted: duration });
  }).observe({ type: 'event', durationThreshold: 16 });
})()`;

interface Key {
  readonly work: number;
  readonly painted: number;
}

const isKeys = (value: unknown): value is readonly Key[] => Array.isArray(value);

const server = await serveDemo();
const driver = await launch('chromium', { port: server.port });
try {
  const article = await driver.open(mobileArticle);
  const popup = await driver.popup(article);
  const origin = await popup.evaluate('location.origin');
  await popup.close();
  const page = await driver.open(`${origin}/options.html`);
  await holds(page, 'the editor to be there', `document.querySelector('textarea')?.disabled === false`);
  await page.evaluate(fill);
  for (const key of typed) await page.keyboard.type(key, { delay: 120 });
  const keys = await page.evaluate('new Promise((done) => setTimeout(() => done(keys_), 500))');
  if (!isKeys(keys) || keys.length === 0) throw new Error('The editor told no times.');
  console.log(`from a key to its frame: ${figure(keys.map(({ painted }) => painted))}`);
  console.log(`of which our own work: ${figure(keys.map(({ work }) => work))}`);
} finally {
  await driver.close();
  await server.close();
}
