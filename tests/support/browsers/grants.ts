import type { Driver } from './driver.ts';

const pattern = '*://*.jpnn.com/*';

/** Calls Chromium's own page of extensions, where people take hosts back and give them again. */
async function inExtensions(driver: Driver, call: string): Promise<void> {
  const page = await driver.open('chrome://extensions');
  await page.evaluate(`new Promise((done) => {
    chrome.developerPrivate.getExtensionsInfo({}, (all) => {
      const { id } = all.find(({ name }) => name.startsWith('Jernih'));
      const { updateExtensionConfiguration, addHostPermission } = chrome.developerPrivate;
      ${call}
    });
  })`);
  await page.close();
}

/** A host that came with the install, taken back and given again in the settings of Chromium. */
export const chromiumGrants = {
  take: (driver: Driver) =>
    inExtensions(
      driver,
      `updateExtensionConfiguration({ extensionId: id, hostAccess: 'ON_CLICK' }, () => done(true))`,
    ),
  give: (driver: Driver) =>
    inExtensions(
      driver,
      `updateExtensionConfiguration({ extensionId: id, hostAccess: 'ON_SPECIFIC_SITES' }, () =>
        addHostPermission(id, '${pattern}', () => done(true)))`,
    ),
};
