import puppeteer, { type Page } from 'puppeteer-core';
import { small } from '../page.ts';
import { isAwake, type Popup, type PopupKey, popupBehind } from '../surfaces/popup.ts';
import { until } from '../until.ts';
import { askedInFirefox } from './asked.ts';
import { type ChromeScope, chromeScopeOf } from './chrome-scope.ts';
import type { Driver, LaunchOptions } from './driver.ts';
import { insightInFirefox } from './insight.ts';
import { syncedInFirefox } from './synced.ts';

export const extensionId = 'jernih@jernih.example';

const quiet = {
  'app.normandy.enabled': false,
  'browser.shell.checkDefaultBrowser': false,
  'datareporting.policy.dataSubmissionEnabled': false,
  'dom.security.https_first': false,
  'dom.security.https_first_schemeless': false,
  'extensions.webextOptionalPermissionPrompts': false,
  // What a test installs leaves with the browser: at the next launch it is the same one, with what it had.
  'extensions.webextensions.keepStorageOnUninstall': true,
  'extensions.webextensions.keepUuidOnUninstall': true,
  'full-screen-api.allow-trusted-requests-only': false,
  'network.stricttransportsecurity.preloadlist': false,
  'ui.popup.disable_autohide': true,
  // As on a phone: a scroll bar that takes no room, so that unlocking a page does not make it narrower.
  'ui.useOverlayScrollbars': 1,
};

const throughServer = (port: number) => ({
  'network.proxy.type': 1,
  'network.proxy.http': '127.0.0.1',
  'network.proxy.http_port': port,
  'network.proxy.ssl': '127.0.0.1',
  'network.proxy.ssl_port': port,
  'network.proxy.allow_hijacking_localhost': true,
});

/** What Firefox says of the pointers that it has: one that is coarse, and hovers over nothing. */
const touched = { 'ui.primaryPointerCapabilities': 1, 'ui.allPointerCapabilities': 1 };

const alwaysPrivate = { 'browser.privatebrowsing.autostart': true };

/** As its person would on the page of add-ons. */
const allowInPrivate = `(async () => {
  const { ExtensionPermissions } = ChromeUtils.importESModule('resource://gre/modules/ExtensionPermissions.sys.mjs');
  await ExtensionPermissions.add('${extensionId}', { permissions: ['internal:privateBrowsingAllowed'], origins: [] });
})()`;

const openAction = `(() => {
  const { ExtensionParent } = ChromeUtils.importESModule('resource://gre/modules/ExtensionParent.sys.mjs');
  const { extension } = WebExtensionPolicy.getByID('${extensionId}');
  return ExtensionParent.apiManager.global.browserActionFor(extension).triggerAction(window);
})()`;

/** The page that greets whoever installs Jernih would come in front of the page under test. BiDi does not see it. */
const closeWelcome = `(() => {
  const welcome = gBrowser.tabs.find((tab) => tab.linkedBrowser.currentURI.spec.endsWith('/welcome.html'));
  if (welcome) gBrowser.removeTab(welcome);
  return Boolean(welcome);
})()`;

/** The tab that comes in front holds a page of the extension's own. */
const openOwn = (file: string) => `(async () => {
  const address = WebExtensionPolicy.getByID('${extensionId}').getURL('${file}');
  gBrowser.selectedTab = gBrowser.addTrustedTab(address);
  const { linkedBrowser } = gBrowser.selectedTab;
  while (linkedBrowser.webProgress.isLoadingDocument || linkedBrowser.currentURI.spec !== address)
    await new Promise((later) => setTimeout(later, 40));
})()`;

const popupBrowser = `document.querySelector('.webextension-popup-browser')`;

/** The panel grows to its size after its content has come; a click before that lands beside. */
const isReady = `(() => {
  const browser = ${popupBrowser};
  const panel = browser?.closest('panel');
  return Boolean(browser && panel?.state === 'open' && browser.getBoundingClientRect().height > 20);
})()`;

/** Runs an expression with the rights of the popup's own scripts. */
const evaluateIn = (expression: string) => `new Promise((resolve, reject) => {
  const { messageManager } = ${popupBrowser};
  const answer = 'jernih-test:' + Math.random();
  messageManager.addMessageListener(answer, function listener({ data }) {
    messageManager.removeMessageListener(answer, listener);
    data.error ? reject(new Error(data.error)) : resolve(data.value);
  });
  const inside = (answer, expression) => {
    const sandbox = new Cu.Sandbox(content, { sandboxPrototype: content, wantXrays: false });
    Promise.resolve()
      .then(() => Cu.evalInSandbox('(async () => JSON.stringify(await (' + expression + ')))()', sandbox))
      .then((value) => sendAsyncMessage(answer, { value }), (error) => sendAsyncMessage(answer, { error: String(error) }));
  };
  messageManager.loadFrameScript('data:,' + encodeURIComponent('(' + inside + ')(' + JSON.stringify(answer) + ',' + JSON.stringify(${JSON.stringify(expression)}) + ')'), false);
})`;

const clickAt = (x: number, y: number) => `(() => {
  const browser = ${popupBrowser};
  const { left, top } = browser.getBoundingClientRect();
  for (const type of ['mousemove', 'mousedown', 'mouseup'])
    window.synthesizeMouseEvent(type, left + ${x}, top + ${y}, { button: 0, clickCount: 1 }, {});
})()`;

const keys: Readonly<Record<PopupKey, object>> = {
  Enter: { key: 'Enter', code: 'Enter', keyCode: 13 },
  Space: { key: ' ', code: 'Space', keyCode: 32 },
  Tab: { key: 'Tab', code: 'Tab', keyCode: 9 },
};

const pressKey = (name: PopupKey) => `(() => {
  ${popupBrowser}.focus();
  const hands = Cc['@mozilla.org/text-input-processor;1'].createInstance(Ci.nsITextInputProcessor);
  hands.beginInputTransactionForTests(window);
  const event = new KeyboardEvent('', ${JSON.stringify(keys[name])});
  hands.keydown(event);
  hands.keyup(event);
})()`;

const snapshot = `(async () => {
  const browser = ${popupBrowser};
  const bitmap = await browser.browsingContext.currentWindowGlobal.drawSnapshot(undefined, 1, 'white');
  const canvas = document.createElementNS('http://www.w3.org/1999/xhtml', 'canvas');
  canvas.width = bitmap.width;
  canvas.height = bitmap.height;
  canvas.getContext('2d').drawImage(bitmap, 0, 0);
  return canvas.toDataURL('image/png').split(',')[1];
})()`;

async function openPopup(chrome: ChromeScope, page: Page): Promise<Popup> {
  const close = async () => {
    await chrome(`${popupBrowser}?.closest('panel')?.hidePopup()`);
    await until('the popup to close', async () => (await chrome(`!${popupBrowser}`)) === true);
  };
  await page.bringToFront();
  // A second click on the button would close it.
  await close();
  await chrome(openAction);
  await until('the popup to open', async () => (await chrome(isReady)) === true);
  const evaluate = async (expression: string) => {
    const json = await chrome(evaluateIn(expression));
    return typeof json === 'string' ? JSON.parse(json) : undefined;
  };
  await until('the popup to say something', async () => Boolean(await evaluate(isAwake)));
  return popupBehind({
    evaluate,
    click: async (x, y) => {
      await chrome(clickAt(x, y));
    },
    key: async (name) => {
      await chrome(pressKey(name));
    },
    picture: async () => Buffer.from(String(await chrome(snapshot)), 'base64'),
    close,
  });
}

/** Without the language pack a locale is not available; an extension's own words need no more than its name. */
const speak = (language: string) => `(() => {
  Services.locale.availableLocales = [...new Set([...Services.locale.availableLocales, '${language}'])];
  Services.locale.requestedLocales = ['${language}'];
  return Services.locale.appLocaleAsBCP47;
})()`;

const sleep = `(async () => {
  await WebExtensionPolicy.getByID('${extensionId}').extension.terminateBackground({ ignoreDevToolsAttached: true });
})()`;

const reload = `(async () => {
  const { AddonManager } = ChromeUtils.importESModule('resource://gre/modules/AddonManager.sys.mjs');
  await (await AddonManager.getAddonByID('${extensionId}')).reload();
})()`;

/** Synthesised keys do not reach the window's own `key` elements; the event that a key would cause is sent in its place. */
const sendCommand = (name: string) => `(() => {
  const { extension } = WebExtensionPolicy.getByID('${extensionId}');
  const letter = extension.manifest.commands['${name}'].suggested_key.default.at(-1);
  const key = document.querySelector('keyset[id^=ext-keyset] key[key="' + letter + '"]');
  const at = performance.timeOrigin + performance.now();
  key.dispatchEvent(new Event('command'));
  return String(at);
})()`;

export async function launchFirefox(
  options: LaunchOptions & { readonly executable: string },
): Promise<Driver> {
  const { executable, extension, port, language, profile } = options;
  const { dark = false, headless = true, isPrivate = false, onPhone = false } = options;
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath: executable,
    headless,
    defaultViewport: null,
    args: ['--remote-allow-system-access'],
    ...(profile ? { userDataDir: profile } : {}),
    extraPrefsFirefox: {
      ...quiet,
      'ui.systemUsesDarkTheme': dark ? 1 : 0,
      ...(port ? throughServer(port) : {}),
      ...(isPrivate ? alwaysPrivate : {}),
      ...(onPhone ? touched : {}),
    },
  });
  try {
    const chrome = await chromeScopeOf(browser);
    if (language) await chrome(speak(language));
    if (extension) {
      if (isPrivate) await chrome(allowInPrivate);
      await browser.installExtension(extension);
      await until('the welcome page', async () => (await chrome(closeWelcome)) === true);
    }
    return {
      name: 'firefox',
      async open(address, size) {
        const page = await browser.newPage();
        const shown = onPhone ? small : size;
        if (shown) await page.setViewport(shown);
        if (address) await page.goto(address);
        return page;
      },
      popup: (page) => openPopup(chrome, page),
      insight: async (page) => {
        await page.bringToFront();
        return insightInFirefox(chrome);
      },
      openOwn: async (file) => {
        await chrome(openOwn(file));
        return insightInFirefox(chrome);
      },
      darken: async (dark) => {
        await chrome(`Services.prefs.setIntPref('ui.systemUsesDarkTheme', ${dark ? 1 : 0})`);
      },
      sleep: async () => {
        await chrome(sleep);
      },
      reload: async () => {
        await chrome(reload);
      },
      command: async (name) => Number(await chrome(sendCommand(name))),
      asked: askedInFirefox(chrome),
      synced: syncedInFirefox(chrome),
      close: () => browser.close(),
      closed: new Promise((resolve) => browser.once('disconnected', () => resolve())),
    };
  } catch (error) {
    await browser.close();
    throw error;
  }
}
