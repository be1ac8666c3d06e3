import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Server, serveDemo } from '../../site/serve.ts';
import { story } from '../../site/story.ts';
import { violationsIn } from '../../support/access/axe.ts';
import { launch } from '../../support/browsers/browser.ts';
import type { Driver } from '../../support/browsers/driver.ts';
import { chromiumGrants } from '../../support/browsers/grants.ts';
import { holds, phone, visibleText } from '../../support/page.ts';
import { until } from '../../support/until.ts';

const firefoxSite = 'kabar.example';

interface Way {
  readonly site: string;
  readonly host: string;
  /** What this browser granted by itself at the install is taken back. */
  begin(driver: Driver): Promise<void>;
  allow(driver: Driver, page: Page): Promise<void>;
  revoke(driver: Driver, page: Page): Promise<void>;
}

// Firefox lets a test answer its prompt. Chromium's is a window of the browser that neither its protocol reaches nor a
// switch answers; `addHostPermission` and `addUserSpecifiedSites` of its own page of extensions give back what came with
// the install and was taken, and no optional origin; what is written into its profile does not hold. So a host of the
// install is taken back and given again there, which Jernih has to notice by itself, and a grant of another origin is
// driven in Firefox only. On a page that loads meanwhile Chromium offers to reload instead of opening the popup.
const ways: Readonly<Record<Driver['name'], Way>> = {
  chromium: {
    site: 'jpnn.com',
    host: 'm.jpnn.com',
    begin: chromiumGrants.take,
    allow: (driver) => chromiumGrants.give(driver),
    revoke: (driver) => chromiumGrants.take(driver),
  },
  firefox: {
    site: firefoxSite,
    host: firefoxSite,
    begin: async () => undefined,
    allow: async (driver, page) => {
      const popup = await driver.popup(page);
      await popup.press(new RegExp(`^Clean ${firefoxSite} too$`));
      await popup.says(/hidden on this page/);
      await popup.close();
    },
    revoke: async (driver, page) => {
      const popup = await driver.popup(page);
      await popup.evaluate(`browser.permissions.remove({ origins: ['*://${firefoxSite}/*'] })`);
      await popup.close();
    },
  },
};

const somethingHidden = `[...document.querySelectorAll('[data-jernih]')].some((one) => !one.checkVisibility({ visibilityProperty: true }))`;

describe.each(['chromium', 'firefox'] as const)('from the install to its end, in %s', (name) => {
  const { site, host, begin, allow, revoke } = ways[name];
  const address = `http://${host}/news/${story.slug}`;
  let profile: string;
  let server: Server;
  let driver: Driver;
  let page: Page;
  /** Finds what the person wants to see here, in the page and in the popup. */
  let selector = '';
  const start = async () => {
    driver = await launch(name, { build: 'store', port: server.port, profile });
  };
  beforeAll(async () => {
    profile = await mkdtemp(join(tmpdir(), 'jernih-profile-'));
    server = await serveDemo();
    await start();
    page = await driver.open(address, phone);
  });
  afterAll(async () => {
    await driver?.close();
    await server?.close();
    await rm(profile, { recursive: true, force: true });
  });

  const isCleaned = () => holds(page, 'something to be hidden', somethingHidden);
  const isShown = () =>
    holds(
      page,
      `${selector} to be there to see`,
      `document.querySelector('${selector}')?.checkVisibility({ visibilityProperty: true })`,
    );

  const isLeftAlone = async () => {
    await holds(page, 'nothing to be marked', `document.querySelector('[data-jernih]') === null`);
    const popup = await driver.popup(page);
    await popup.says(/Jernih may not clean this site yet/);
    expect(await popup.evaluate(violationsIn('document'))).toEqual([]);
    await popup.close();
  };

  test('greeted once, nothing is touched unless the site is allowed', async () => {
    await begin(driver);
    await isLeftAlone();
  });

  test('allowed, the open page is cleaned at once, without a load', async () => {
    await page.evaluate('window.sameDocument = true');
    await allow(driver, page);
    await isCleaned();
    expect(await page.evaluate('window.sameDocument')).toBe(true);
  });

  test('one thing is shown again, and then always here', async () => {
    const popup = await driver.popup(page);
    await popup.press(/^App banners/);
    await popup.press(/^Show$/);
    await popup.control(/^Hide again$/);
    await popup.press(/^Always show here$/);
    await popup.says(/Always shown here/);
    selector = String(await popup.evaluate(`document.querySelector('.always code').textContent`));
    await popup.close();
    await isShown();
  });

  test('after the browser was closed and opened again it is still so', async () => {
    await driver.close();
    await start();
    page = await driver.open(address, phone);
    await isCleaned();
    await isShown();
    const popup = await driver.popup(page);
    expect((await popup.control(new RegExp(`^Clean ${site}$`))).on).toBe(true);
    expect(await popup.text()).toContain(selector);
    await popup.close();
  });

  test('revoked, the open page is as the site made it, and so is the next', async () => {
    await revoke(driver, page);
    await isLeftAlone();
    // A new tab: the click on the button let Jernih into the old one for as long as it stays on the site.
    page = await driver.open(address, phone);
    await until('the site’s own boxes', async () => (await visibleText(page)).includes('Baca Juga'));
    expect(await page.evaluate(`document.querySelector('[data-jernih]') === null`)).toBe(true);
  });
});
