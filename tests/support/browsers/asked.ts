import type { Page } from 'puppeteer-core';
import { until } from '../until.ts';
import type { ChromeScope } from './chrome-scope.ts';

/** What a person answers when the browser asks for a permission, and how it comes to ask. */
export interface Asked {
  /** Chooses "open in the reader" in the menu of the link that a selector finds; whatever is asked then is refused. */
  readLink(page: Page, selector: string): Promise<void>;
  /** Types into a field of one of our own pages, and presses Enter; whatever is asked then is refused. */
  submit(page: Page, field: string, text: string): Promise<void>;
}

const ask = (asks: boolean) =>
  `Services.prefs.setBoolPref('extensions.webextOptionalPermissionPrompts', ${asks})`;

const refuse = `(() => {
  const { panel } = PopupNotifications;
  const button = panel.state === 'open' && panel.firstElementChild?.secondaryButton;
  if (button) button.click();
  return Boolean(button);
})()`;

const choose = `(() => {
  const menu = document.getElementById('contentAreaContextMenu');
  const item = menu.state === 'open' && menu.querySelector('menuitem[id$=read-link]');
  if (item) menu.activateItem(item);
  return Boolean(item);
})()`;

/** Its real menu, and its real question, which it does not ask in other tests. */
export function askedInFirefox(chrome: ChromeScope): Asked {
  const refusing = async (act: () => Promise<unknown>) => {
    await chrome(ask(true));
    await act();
    await until('the question', async () => (await chrome(refuse)) === true);
    await chrome(ask(false));
  };
  return {
    readLink: (page, selector) =>
      refusing(async () => {
        await page.click(selector, { button: 'right' });
        await until('the line in the menu', async () => (await chrome(choose)) === true);
      }),
    submit: (page, field, text) =>
      refusing(async () => {
        await page.type(field, text);
        await page.keyboard.press('Enter');
      }),
  };
}

/**
 * Its question is a window that no protocol reaches (`proof.test.ts`). What has no click of a person behind it is refused
 * unasked, by the same way back.
 */
export const askedInChromium = (inWorker: (expression: string) => Promise<unknown>): Asked => ({
  readLink: async (page, selector) => {
    const link = JSON.stringify(await page.$eval(selector, (one) => (one as HTMLAnchorElement).href));
    await inWorker(`(async () => {
      const [tab] = await chrome.tabs.query({ active: true, currentWindow: true });
      chrome.contextMenus.onClicked.dispatch({ menuItemId: 'read-link', linkUrl: ${link} }, tab);
    })()`);
  },
  submit: async (page, field, text) => {
    const session = await page.createCDPSession();
    // What the driver evaluates by itself counts as a click for some seconds.
    const evaluate = async (expression: string) =>
      (await session.send('Runtime.evaluate', { expression })).result.value;
    await until('nothing to count as a click', () => evaluate('!navigator.userActivation.isActive'));
    await evaluate(`(() => {
      const field = document.querySelector(${JSON.stringify(field)});
      field.value = ${JSON.stringify(text)};
      field.dispatchEvent(new Event('input', { bubbles: true }));
    })()`);
    // Its view takes the text over in between.
    await evaluate(`document.querySelector(${JSON.stringify(field)}).form.requestSubmit()`);
    await session.detach();
  },
});
