import { describe, expect, test } from 'vitest';
import { plainPage, plainStory } from '../../site/pages/plain.ts';
import { documents } from '../../site/serve.ts';
import { browsers, session } from '../../support/browsers/session.ts';
import { holds } from '../../support/page.ts';
import { frame } from '../../support/surfaces/complete.ts';
import { isCovered, openRead, pressOut } from '../../support/surfaces/covering.ts';
import { isReaderOpen, readerText, toggleReader } from '../../support/surfaces/reader.ts';
import { until } from '../../support/until.ts';

/** Listens before anybody else to all that a person can do, and lets nothing of it through. */
const swallowing = `<script>
  const names = new Set(['beforetoggle', 'cancel', 'close', 'focusin', 'focusout', 'toggle', 'transitioncancel', 'transitionend', 'transitionrun', 'transitionstart']);
  for (const key in window) if (/^on(?:animation|aux|click|dbl|drag|focus|gesture|key|mouse|pointer|select|touch|transition|wheel)/.test(key)) names.add(key.slice(2));
  for (const name of names) addEventListener(name, (event) => { event.preventDefault(); event.stopImmediatePropagation(); }, { capture: true, passive: false });
</script>`;

/** Brings what is out of reach back, and the focus into it, more often than anybody has patience for. */
const stealing = `<input><script>
  window.stolen = 0;
  setInterval(() => {
    for (const one of document.querySelectorAll('body > *')) one.removeAttribute('inert');
    document.querySelector('input').focus();
    window.stolen += 1;
  }, 10);
</script>`;

const sheet = (css: string) => `<style>${css}</style>`;

/** Of a document, by which a page may call its pictures and forms. */
const ofDocuments =
  'activeElement addEventListener adoptedStyleSheets body createDocumentFragment createElement createRange createTreeWalker defaultView documentElement fonts fullscreenElement getSelection hasFocus head importNode location querySelector querySelectorAll readyState title URL';

const costumes = {
  'calls its pictures as a document calls its parts': ofDocuments
    .split(' ')
    .map((name) => `<img alt="" name="${name}"><form name="${name}"></form>`)
    .join(''),
  'hides everything': sheet(
    '* { display: none !important; visibility: hidden !important; opacity: 0 !important }',
  ),
  'names the reader in its own rules': sheet(
    'jernih-reader, html > :last-child { all: unset !important; display: none !important; position: static !important; width: 0 !important; transform: scale(0) !important; clip-path: circle(0) !important; filter: opacity(0) !important; z-index: -1 !important; pointer-events: none !important; inset: 90% !important }',
  ),
  'transforms its root': sheet(
    'html { transform: scale(.4) rotate(9deg); perspective: 100px; will-change: transform }',
  ),
  'zooms its root': sheet('html { zoom: 1.7 }'),
  'filters its root': sheet('html { filter: invert(1) hue-rotate(180deg); mix-blend-mode: difference }'),
  'fades and clips its root': sheet(
    'html { opacity: .02; clip-path: circle(10px); overflow: clip; height: 1px; contain: strict }',
  ),
  'scrolls by its body': sheet(
    'html, body { height: 100%; overflow: hidden } body { overflow: auto; pointer-events: none }',
  ),
  'holds a modal dialog open':
    '<dialog><p>Pilih bahasa</p><button>Nanti</button></dialog><script>document.querySelector("dialog").showModal()</script>',
  'shows a popover over all':
    '<div popover="manual" style="inset: 0; width: 100vw; height: 100vh">Berlangganan</div><script>document.querySelector("[popover]").showPopover()</script>',
} as const;

const pages: Readonly<Record<string, string>> = {
  '/menelan': plainPage(plainStory('Menelan', { head: swallowing })),
  '/mencuri': plainPage(plainStory('Mencuri', { after: stealing })),
  ...Object.fromEntries(
    Object.entries(costumes).map(([, html], index) => [
      `/${index}`,
      plainPage(plainStory('Kostum', { after: html })),
    ]),
  ),
};

describe.each(browsers)('the reader on a page that is against it, in %s', (name) => {
  const started = session(name, { answers: documents(pages) });
  const opened = (path: string) => openRead(started(), path);

  test.each(Object.keys(costumes).map((costume, index) => [costume, `/${index}`]))(
    'covers a page that %s, and closes',
    async (_, path) => {
      const page = await opened(path);
      await isCovered(page);
      expect(await readerText(page)).toContain('Kostum: Panen pertama');
      await pressOut(page);
      await page.close();
    },
  );

  test('closes by its button, and by Escape, where the page keeps every event from it', async () => {
    const page = await opened('/menelan');
    await isCovered(page);
    await pressOut(page);
    await started().command('toggle-reader');
    await isCovered(page);
    await page.keyboard.press('Escape');
    await until('the reader to close', async () => !(await isReaderOpen(page)));
    await page.close();
  });

  test('hears its keys where the page takes the focus again and again', async () => {
    const page = await opened('/mencuri');
    await holds(
      page,
      'the page to insist',
      'window.stolen > 100 && document.activeElement.localName === "input"',
    );
    const insight = await started().insight(page);
    await page.keyboard.press('?');
    await until('the help', () => insight(`Boolean(${frame}.querySelector('.keys'))`));
    await page.keyboard.press('Escape');
    await until('the help to close', () => insight(`!${frame}.querySelector('.keys')`));
    await page.keyboard.press('Escape');
    await until('the reader to close', async () => !(await isReaderOpen(page)));
    await page.close();
  });

  test('closes by the popup where the page swallows every event', async () => {
    const page = await opened('/menelan');
    await toggleReader(page, await started().popup(page));
    expect(await isReaderOpen(page)).toBe(false);
    await page.close();
  });
});
