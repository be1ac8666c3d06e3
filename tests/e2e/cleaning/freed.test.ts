import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { plainPage, plainStory } from '../../site/pages/plain.ts';
import { type Server, serve } from '../../site/serve.ts';
import { launch } from '../../support/browsers/browser.ts';
import type { Driver } from '../../support/browsers/driver.ts';
import { browsers } from '../../support/browsers/session.ts';
import { holds, phone } from '../../support/page.ts';

// A window of 390 × 844, and boxes of known size. The prompt lies over the slot at the fold.
const style = `<style>
  body { margin: 0; min-height: 3000px; }
  .smartbanner { position: absolute; top: 0; left: 0; width: 390px; height: 84px; }
  #onesignal-slidedown-container { position: fixed; bottom: 0; left: 0; width: 195px; height: 60px; }
  #div-gpt-ad-1 { position: absolute; top: 800px; left: 0; width: 195px; height: 100px; }
  ins.adsbygoogle { position: absolute; top: 2000px; left: 0; width: 300px; height: 250px; }
</style>`;

const boxes = `${style}
<div class="smartbanner">Unduh aplikasi kami</div>
<div id="onesignal-slidedown-container">Izinkan pemberitahuan?</div>
<div id="div-gpt-ad-1"></div>
<ins class="adsbygoogle"></ins>`;

const screen = phone.width * phone.height;
const banner = 390 * 84;
const prompt = 195 * 60;

const showBanner = `[...document.querySelectorAll('.row')]
  .find((row) => row.textContent.includes('Unduh aplikasi kami')).querySelector('button').click()`;

const percent = (pixels: number) => `${Math.round((pixels / screen) * 100)}% of the first screen freed`;

describe.each(browsers)('what the clutter would have cost, in %s', (name) => {
  let server: Server;
  let driver: Driver;
  beforeAll(async () => {
    server = await serve(({ pathname }) => ({
      type: 'text/html; charset=utf-8',
      body: plainPage(plainStory(pathname, { after: boxes })),
    }));
    driver = await launch(name, { port: server.port });
  });
  afterAll(async () => {
    await driver?.close();
    await server?.close();
  });

  test('is told as the page would show it, and no longer for what is shown again', async () => {
    const page = await driver.open('http://ukuran.example/kota/pertama', phone);
    await holds(page, 'all boxes to be marked', `document.querySelectorAll('[data-jernih]').length === 4`);
    // Where the reader has scrolled to makes no difference.
    await page.evaluate('scrollTo(0, 500)');
    const popup = await driver.popup(page);
    const all = await popup.says(/interruptions/);
    expect(all).toContain(percent(banner + prompt));
    // 32,760 + 11,700 + 19,500 - 195 × 44, where the prompt lies over the slot + 75,000
    expect(all).toContain('130K pixels freed');
    expect(all).toContain('2 interruptions removed');
    await popup.evaluate(showBanner);
    const rest = await popup.says(/1 interruption removed/);
    expect(rest).toContain(percent(prompt));
    expect(rest).toContain('98K pixels freed');
    await popup.close();
  });
});
