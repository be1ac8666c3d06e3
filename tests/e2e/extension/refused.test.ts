import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import en from '../../../public/_locales/en/messages.json' with { type: 'json' };
import { plainPage, plainStory } from '../../site/pages/plain.ts';
import { type Server, serve } from '../../site/serve.ts';
import { launch } from '../../support/browsers/browser.ts';
import type { Driver } from '../../support/browsers/driver.ts';
import { browsers } from '../../support/browsers/session.ts';
import { desk, holds } from '../../support/page.ts';
import { ownTab } from '../../support/surfaces/own-page.ts';
import { until } from '../../support/until.ts';

const elsewhere = 'http://selat.example/berita';
const titleInFront = `(async ({ tabs, action }) => {
  const [{ id: tabId }] = await tabs.query({ active: true, currentWindow: true });
  return action.getTitle({ tabId });
})(globalThis.browser ?? chrome)`;

describe.each(browsers)('a site that is asked for and refused, in %s', (name) => {
  let server: Server;
  let driver: Driver;
  beforeAll(async () => {
    server = await serve(({ pathname }) => ({
      type: 'text/html; charset=utf-8',
      body: plainPage(
        plainStory(pathname, { after: `<p><a id="jauh" href="${elsewhere}">Baca di sana</a></p>` }),
      ),
    }));
    driver = await launch(name, { build: 'store', port: server.port });
  });
  afterAll(async () => {
    await driver?.close();
    await server?.close();
  });

  test('for a link that was to open in the reader: the link is not opened, and the button says why', async () => {
    const page = await driver.open('http://muara.example/berita', desk);
    await page.bringToFront();
    await driver.asked.readLink(page, '#jauh');
    const popup = await driver.popup(page);
    await until(
      'the button to say it',
      async () => (await popup.evaluate(titleInFront)) === en.problem_link_refused.message,
    );
    await popup.close();
    expect(server.asked.filter((address) => address.startsWith(elsewhere))).toEqual([]);
    await page.close();
  });

  test('typed in the options: a sentence says so, and it is not in the list', async () => {
    const { page, own } = await ownTab(driver, desk);
    await own('options');
    await holds(page, 'the sites', `document.querySelectorAll('.site').length > 5`);
    await driver.asked.submit(page, '.add input', 'selat.example');
    await holds(
      page,
      'the sentence',
      `document.querySelector('.add [role=status]').textContent.trim() === ${JSON.stringify(en.options_site_refused.message)}`,
    );
    expect(
      await page.evaluate(
        `[...document.querySelectorAll('.site h3')].some((one) => one.textContent === 'selat.example')`,
      ),
    ).toBe(false);
    expect(await page.evaluate(`document.querySelector('.add input').value`)).toBe('selat.example');
    await page.close();
  });
});
