import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import en from '../../../public/_locales/en/messages.json' with { type: 'json' };
import id from '../../../public/_locales/id/messages.json' with { type: 'json' };
import { filled, sentencesIn } from '../../../src/extension/sentences.ts';
import { mobileArticle } from '../../site/story.ts';
import { session } from '../../support/browsers/session.ts';
import { holds, openQuiet, visibleText } from '../../support/page.ts';
import { inEachLanguage, words } from '../../support/surfaces/languages.ts';
import { type OwnTab, ownTab } from '../../support/surfaces/own-page.ts';
import { readerText, toggleReader } from '../../support/surfaces/reader.ts';
import { until } from '../../support/until.ts';

describe.each(inEachLanguage)(
  'the language that is spoken, in %s, where the browser speaks %s',
  (name, language) => {
    const started = session(name, { language });
    let tab: OwnTab;
    beforeAll(async () => {
      tab = await ownTab(started(), { width: 1100, height: 900 });
    });
    afterAll(() => tab.page.close());

    test('sentences that Jernih puts together itself are those that the browser puts together', async () => {
      await tab.own('options');
      const sentences = Object.entries(sentencesIn(language === 'en' ? en : id));
      const fill = ['one $1 $$', '2'];
      const asked = JSON.stringify([sentences.map(([key]) => key), fill]);
      const told = await tab.page.evaluate(`(([keys, fill]) => keys.map((key) =>
      (globalThis.browser ?? chrome).i18n.getMessage(key, fill)))(${asked})`);
      expect(sentences.map(([, sentence]) => filled(sentence, fill))).toEqual(told);
    });

    const titleInFront = `(async ({ tabs, action }) => {
    const [{ id: tabId }] = await tabs.query({ active: true, currentWindow: true });
    return action.getTitle({ tabId });
  })(globalThis.browser ?? chrome)`;

    test('another language than the browser’s is chosen, and spoken at once: options, popup, button, picker, reader', async () => {
      const other = language === 'en' ? 'id' : 'en';
      const { options, button, pick, picked, read } = words[other];
      const choose = async (place: number, spoken: string) => {
        const choice = `#language label:nth-of-type(${place})`;
        await holds(tab.page, 'the choice', `document.querySelector('${choice} input')?.disabled === false`);
        await tab.page.click(choice);
        await holds(tab.page, `the language ${spoken}`, `document.documentElement.lang === '${spoken}'`);
      };
      const article = await openQuiet(started(), mobileArticle);
      await tab.page.bringToFront();
      await tab.own('options');
      await choose(other === 'en' ? 2 : 3, other);
      expect(await visibleText(tab.page)).toContain(options);
      const popup = await started().popup(article);
      await until('the button to say it', async () =>
        button.test(String(await popup.evaluate(titleInFront))),
      );
      await popup.press(pick);
      await holds(article, 'the picker', `Boolean(document.querySelector('jernih-picker'))`);
      const insight = await started().insight(article);
      await until('the picker to say it', async () =>
        String(await insight(`document.querySelector('jernih-picker').shadowRoot.textContent`)).includes(
          picked,
        ),
      );
      await holds(article, 'the keys to go to the page', 'document.hasFocus()');
      await article.keyboard.press('Escape');
      await holds(article, 'the picker to go', `!document.querySelector('jernih-picker')`);
      await toggleReader(article, await started().popup(article));
      await until('the reader to say it', async () => (await readerText(article)).includes(read));
      await tab.page.bringToFront();
      await choose(1, language);
      await article.bringToFront();
      await toggleReader(article, await started().popup(article));
      await toggleReader(article, await started().popup(article));
      await until('the reader to say it', async () =>
        (await readerText(article)).includes(words[language].read),
      );
      await article.close();
    });
  },
);
