import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { mobileArticle } from '../../site/story.ts';
import { violationsIn } from '../../support/access/axe.ts';
import type { Insight } from '../../support/browsers/insight.ts';
import { session } from '../../support/browsers/session.ts';
import { browserPage, holds, isClean, openQuiet } from '../../support/page.ts';
import { everyone } from '../../support/surfaces/everyone.ts';
import { until } from '../../support/until.ts';

const words = {
  en: {
    clean: /^Clean jpnn/,
    pause: /^Pause on all sites/,
    nothing: /does not let extensions work/,
    pick: /^Hide something else/,
    link: /^Read a link/,
    save: 'Hide on jpnn.com',
    wrong: /^This was wrong/,
  },
  id: {
    clean: /^Bersihkan jpnn/,
    pause: /^Jeda di semua situs/,
    nothing: /tidak mengizinkan ekstensi/,
    pick: /^Sembunyikan yang lain/,
    link: /^Baca tautan/,
    save: 'Sembunyikan di jpnn.com',
    wrong: /^Ini keliru/,
  },
} as const;
describe.each(everyone)('open to everyone, in %s in %s and the language %s', (name, scheme, language) => {
  const started = session(name, { dark: scheme === 'dark', language });
  const said = words[language];

  /** What stands in people's way: of all, and of the colours in the other scheme. */
  const inBothSchemes = async (ask: Insight, context = 'document') => {
    const found = await ask(violationsIn(context));
    await started().darken(scheme === 'light');
    await until('the other scheme', () =>
      ask(`matchMedia('(prefers-color-scheme: ${scheme === 'light' ? 'dark' : 'light'})').matches`),
    );
    const colours = await ask(violationsIn(context, 'color-contrast'));
    await started().darken(scheme === 'dark');
    return [found, colours];
  };

  describe('on a news page', () => {
    let page: Page;
    beforeAll(async () => {
      page = await openQuiet(started(), mobileArticle);
      await isClean(page);
    });
    afterAll(() => page.close());

    test('the popup: closed kinds and open ones, a report copied, switched off, and paused', async () => {
      const popup = await started().popup(page);
      const ask = popup.evaluate;
      expect(await ask(violationsIn('document'))).toEqual([]);
      await ask(`document.querySelectorAll('details').forEach((kind) => { kind.open = true; })`);
      await popup.press(said.wrong);
      expect(await inBothSchemes(ask)).toEqual([[], []]);
      const isOff = (name: RegExp) =>
        until(`${name} to be off`, async () => (await popup.control(name)).on === false);
      await popup.press(said.clean);
      await isOff(said.clean);
      await popup.press(said.pause);
      await until('the pause', async () => (await popup.control(said.pause)).on);
      expect(await inBothSchemes(ask)).toEqual([[], []]);
      await popup.press(said.pause);
      await isOff(said.pause);
      await popup.press(said.clean);
      await until('the site to be cleaned', async () => (await popup.control(said.clean)).on);
      await popup.close();
      await isClean(page);
    });

    test('the popup where nothing can be done', async () => {
      const empty = await started().open();
      // Firefox never says that such a page has loaded: the popup does.
      empty.goto(browserPage[name]).catch(() => undefined);
      const popup = await started().popup(empty);
      await popup.says(said.nothing);
      expect(await inBothSchemes(popup.evaluate)).toEqual([[], []]);
      await popup.close();
      await empty.close();
    });

    test('the choice of a link', async () => {
      const popup = await started().popup(page);
      await popup.press(said.link);
      await holds(page, 'the choice to come', `Boolean(document.querySelector('jernih-links'))`);
      const insight = await started().insight(page);
      await holds(page, 'the keys to go to the page', 'document.hasFocus()');
      expect(await inBothSchemes(insight, `{ include: [['jernih-links']] }`)).toEqual([[], []]);
      await page.keyboard.press('Escape');
      await holds(page, 'the choice to go', `!document.querySelector('jernih-links')`);
    });

    test('the picker, with something picked', async () => {
      const popup = await started().popup(page);
      await popup.press(said.pick);
      await holds(page, 'the picker to come', `Boolean(document.querySelector('jernih-picker'))`);
      const insight = await started().insight(page);
      await holds(page, 'the keys to go to the page', 'document.hasFocus()');
      const caption = await (await page.$('.caption'))?.boundingBox();
      await page.mouse.click((caption?.x ?? 0) + 20, (caption?.y ?? 0) + 5);
      const shown = `document.querySelector('jernih-picker').shadowRoot.textContent`;
      await until('something to be picked', async () => String(await insight(shown)).includes(said.save));
      expect(await inBothSchemes(insight, `{ include: [['jernih-picker']] }`)).toEqual([[], []]);
      await page.keyboard.press('Escape');
    });
  });

  test.each(['options.html', 'welcome.html'])('%s', async (file) => {
    const insight = await started().openOwn(file);
    await until('its controls', () => insight(`Boolean(document.querySelector('[role=switch]:enabled'))`));
    await insight(`document.querySelectorAll('details').forEach((part) => { part.open = true; })`);
    expect(await inBothSchemes(insight)).toEqual([[], []]);
  });
});
