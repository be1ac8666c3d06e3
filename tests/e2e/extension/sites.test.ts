import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Server, serveDemo } from '../../site/serve.ts';
import { launch } from '../../support/browsers/browser.ts';
import type { Driver } from '../../support/browsers/driver.ts';
import { desk, holds, phone } from '../../support/page.ts';
import { ownTab } from '../../support/surfaces/own-page.ts';

const site = 'kabar.example';
const address = `http://${site}/uji/spanduk`;
const banner = `[...document.querySelectorAll('body *')].some((one) => one.hasAttribute('data-jernih'))`;

// Firefox lets a test answer its permission prompt. Chromium's cannot be reached: `proof.test.ts` says what was tried.
describe('a site that did not come with the install, in firefox', () => {
  let server: Server;
  let driver: Driver;
  let page: Page;
  beforeAll(async () => {
    server = await serveDemo();
    driver = await launch('firefox', { build: 'store', port: server.port });
    page = await driver.open(address, phone);
  });
  afterAll(async () => {
    await driver?.close();
    await server?.close();
  });

  const isCleaned = () => holds(page, 'something to be hidden', banner);
  const isLeftAlone = () => holds(page, 'nothing to be hidden', `!(${banner})`);

  test('is left alone, and the popup offers to clean it', async () => {
    expect(await page.evaluate(banner)).toBe(false);
    const popup = await driver.popup(page);
    expect(await popup.text()).toContain('Jernih may not clean this site yet.');
    await popup.close();
  });

  test('is cleaned at once when it is allowed, without a load', async () => {
    await page.evaluate('window.sameDocument = true');
    const popup = await driver.popup(page);
    await popup.press(new RegExp(`^Clean ${site} too$`));
    await isCleaned();
    expect(await page.evaluate('window.sameDocument')).toBe(true);
    await popup.close();
    const again = await driver.popup(page);
    expect((await again.control(new RegExp(`^Clean ${site}$`))).on).toBe(true);
    await again.close();
  });

  test('is cleaned at every load from then on', async () => {
    await page.reload();
    await isCleaned();
  });

  test('by keyboard alone it is found in the options, and another is added and removed; the focus stays there', async () => {
    const { page: tab, own } = await ownTab(driver, desk);
    await own('options');
    const names = `[...document.querySelectorAll('.site h3')].map((one) => one.textContent)`;
    await holds(tab, 'the site', `${names}.includes('${site}')`);
    await tab.focus('.add input');
    await tab.keyboard.type('selat.example');
    await tab.keyboard.press('Enter');
    await holds(tab, 'the other', `${names}.includes('selat.example')`);
    await tab.focus('input[type=search]');
    await tab.keyboard.type('.example');
    await holds(tab, 'only those', `${names}.join() === '${site},selat.example'`);
    await tab.focus('.site .quiet');
    for (let stop = 0; stop < 3; stop += 1) await tab.keyboard.press('Tab');
    const focused = `document.activeElement.closest('.site')?.querySelector('h3').textContent`;
    await holds(tab, 'the other to have the focus', `${focused} === 'selat.example'`);
    await tab.keyboard.press('Enter');
    await holds(tab, 'it to be removed', `${names}.join() === '${site}'`);
    await holds(tab, 'the focus to be in the list still', `${focused} === '${site}'`);
    await tab.close();
  });

  test('is left alone again when the permission is taken back, in the open page too', async () => {
    const popup = await driver.popup(page);
    await popup.evaluate(`browser.permissions.remove({ origins: ['*://${site}/*'] })`);
    await isLeftAlone();
    await popup.close();
    await page.reload();
    const again = await driver.popup(page);
    await again.says(/may not clean this site yet/);
    expect(await page.evaluate(banner)).toBe(false);
    await again.close();
  });
});
