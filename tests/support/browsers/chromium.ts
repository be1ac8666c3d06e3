import puppeteer, { type Browser, type Page, type Target } from 'puppeteer-core';
import { small } from '../page.ts';
import { isAwake, type Popup, popupBehind } from '../surfaces/popup.ts';
import { until } from '../until.ts';
import { askedInChromium } from './asked.ts';
import type { Driver, LaunchOptions, Size } from './driver.ts';
import { insightInChromium } from './insight.ts';

const quiet = [
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-features=HttpsUpgrades,HttpsFirstBalancedModeAutoEnable',
  '--disable-gpu',
  '--disable-quic',
  '--disable-sync',
  '--no-first-run',
];

const asRoot = process.getuid?.() === 0 ? ['--no-sandbox'] : [];

const throughServer = (port: number) => [
  `--proxy-server=http://127.0.0.1:${port}`,
  '--proxy-bypass-list=<-loopback>',
];

/** Jernih greets whoever installs it, in a tab that would come in front of the page under test. */
async function closeWelcome(browser: Browser) {
  const target = await until('the welcome page', () =>
    browser.targets().find((one) => one.url().endsWith('/welcome.html')),
  );
  await (await target.asPage()).close();
}

const isWorker = (target: Target) => target.type() === 'service_worker';

/** On Chromium's own page of extensions, which loads an unpacked one anew in developer mode only. */
const reloadOurs = `(async () => {
  const { updateProfileConfiguration, getExtensionsInfo, reload } = chrome.developerPrivate;
  await updateProfileConfiguration({ inDeveloperMode: true });
  const { id } = (await getExtensionsInfo({})).find(({ name }) => name.startsWith('Jernih'));
  await reload(id, {});
})()`;

/** How everything is shown; what is open follows. */
function eyes(dark: boolean) {
  const shown = new Set<Page>();
  let value = dark ? 'dark' : 'light';
  const paint = (page: Page) => page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value }]);
  return {
    async show(page: Page, size: Size | undefined = undefined): Promise<Page> {
      shown.add(page);
      if (size) await page.setViewport(size);
      if (value === 'dark') await paint(page);
      return page;
    },
    async darken(dark: boolean): Promise<void> {
      value = dark ? 'dark' : 'light';
      for (const page of shown) await (page.isClosed() ? shown.delete(page) : paint(page));
    },
  };
}

/** A popup closes by itself, too, once it is not in front. */
function unlessGone(error: unknown): void {
  if (!/No target with given id/.test(String(error))) throw error;
}

async function openPopup(browser: Browser, page: Page, { show }: ReturnType<typeof eyes>): Promise<Popup> {
  const [extension] = (await browser.extensions()).values();
  if (!extension) throw new Error('Chromium has no extension to click.');
  const address = `chrome-extension://${extension.id}/popup`;
  await page.bringToFront();
  // One that a failed test left open would be taken for the new one.
  for (const left of browser.targets().filter((one) => one.url().startsWith(address)))
    await (await left.asPage()).close().catch(unlessGone);
  await page.triggerExtensionAction(extension);
  const target = await browser.waitForTarget((one) => one.url().startsWith(address), { timeout: 10_000 });
  const popup = await show(await target.asPage());
  await popup.waitForFunction(isAwake);
  return popupBehind({
    evaluate: (expression) => popup.evaluate(expression),
    click: (x, y) => popup.mouse.click(x, y),
    key: (name) => popup.keyboard.press(name),
    picture: async () => {
      // The popup is as wide as its body; the tab that shows it to us may be wider.
      const { width, height } = await popup.evaluate(() => ({
        width: Math.ceil(document.body.getBoundingClientRect().right),
        height: Math.min(innerHeight, Math.ceil(document.body.getBoundingClientRect().bottom)),
      }));
      return Buffer.from(await popup.screenshot({ clip: { x: 0, y: 0, width, height } }));
    },
    close: async () => {
      // It may be closing by itself, as after the reader's button.
      if (!popup.isClosed()) await popup.evaluate('window.close()').catch(() => undefined);
      await until(
        'the popup to close',
        () => !browser.targets().some((one) => one.url().startsWith(address)),
      );
    },
  });
}

/** Keys of DevTools do not reach `commands`; the event that a key would cause is sent in its place. */
const sendCommand = `(async (name) => {
  const [tab] = await chrome.tabs.query({ active: true, currentWindow: true });
  const at = performance.timeOrigin + performance.now();
  chrome.commands.onCommand.dispatch(name, tab);
  return at;
})`;

/** Evaluates an expression in the background. */
const backgroundOf = (browser: Browser) => async (expression: string) => {
  const worker = await (await browser.waitForTarget(isWorker)).worker();
  return worker?.evaluate(expression);
};

/** A tab of a private window: only an extension opens those that extensions work in. */
async function privatePage(browser: Browser): Promise<Page> {
  const known = new Set(browser.targets());
  const worker = await (await browser.waitForTarget(isWorker)).worker();
  await worker?.evaluate(`chrome.windows.create({ incognito: true, url: 'about:blank' })`);
  const target = await browser.waitForTarget((one) => one.type() === 'page' && !known.has(one));
  return target.asPage();
}

export async function launchChromium(
  options: LaunchOptions & { readonly executable: string },
): Promise<Driver> {
  const { executable, extension, port, language, profile } = options;
  const { dark = false, headless = true, isPrivate = false, onPhone = false } = options;
  const seen = eyes(dark);
  const touched = onPhone ? { ...small, hasTouch: true, isMobile: true } : undefined;
  const browser = await puppeteer.launch({
    executablePath: executable,
    headless,
    pipe: true,
    defaultViewport: null,
    ...(extension ? { enableExtensions: isPrivate ? true : [extension] } : {}),
    ...(profile ? { userDataDir: profile } : {}),
    args: [
      ...quiet,
      ...asRoot,
      ...(port ? throughServer(port) : []),
      ...(language ? [`--lang=${language}`] : []),
      ...(headless ? ['--hide-scrollbars'] : []),
    ],
    env: { ...process.env, ...(language ? { LANGUAGE: language, LANG: `${language}.UTF-8` } : {}) },
  });
  try {
    if (extension && isPrivate) await browser.installExtension(extension, { enabledInIncognito: true });
    if (extension) await closeWelcome(browser);
  } catch (error) {
    await browser.close();
    throw error;
  }
  const inWorker = backgroundOf(browser);
  return {
    name: 'chromium',
    async open(address, size) {
      const page = await seen.show(
        isPrivate ? await privatePage(browser) : await browser.newPage(),
        touched ?? size,
      );
      if (address) await page.goto(address);
      return page;
    },
    popup: (page) => openPopup(browser, page, seen),
    insight: insightInChromium,
    openOwn: async (file) => {
      const [ours] = (await browser.extensions()).values();
      const page = await seen.show(await browser.newPage(), touched);
      await page.goto(`chrome-extension://${ours?.id}/${file}`);
      return (expression) => page.evaluate(expression);
    },
    darken: seen.darken,
    sleep: async () => {
      // What happens meanwhile may wake another at once, and one that is busy may outlive being told.
      const awake = browser.targets().find(isWorker);
      await until('the worker to end', async () => {
        if (!awake || !browser.targets().includes(awake)) return true;
        // It may end by itself between being found and being told.
        await (await awake.worker())?.close().catch((error: Error) => {
          if (!/No session/.test(error.message)) throw error;
        });
        return false;
      });
    },
    reload: async () => {
      const page = await browser.newPage();
      await page.goto('chrome://extensions');
      const gone = browser.targets().find(isWorker);
      await page.evaluate(reloadOurs);
      await until('the new worker', () => browser.targets().some((one) => isWorker(one) && one !== gone));
      await page.close();
    },
    command: async (name) => Number(await inWorker(`${sendCommand}(${JSON.stringify(name)})`)),
    asked: askedInChromium(inWorker),
    close: () => browser.close(),
    closed: new Promise((resolve) => browser.once('disconnected', () => resolve())),
  };
}
