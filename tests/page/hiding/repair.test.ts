import { expect, test } from 'vitest';
import { story } from '../../clutter/page.ts';
import { soon } from '../../support/soon.ts';
import { livePage, settled, switchFor } from '../live.ts';

const banner =
  '<div class="app-banner" style="position:fixed;top:0"><a href="https://play.google.com/store/apps/details?id=a.b">Unduh aplikasi</a><button>×</button></div>';

/** The banner is 84 px high and lies along the top of a screen of jsdom's 1024 px. */
function onScreen(body: string, style: string) {
  const { page, window } = livePage(body);
  page.body.setAttribute('style', style);
  window.Element.prototype.getBoundingClientRect = function box(this: Element) {
    const isBanner = /^app-banner$|^smartbanner$/.test(this.className);
    return isBanner ? new window.DOMRect(0, 0, 1024, 84) : new window.DOMRect();
  };
  const before = page.documentElement.outerHTML;
  const repair = () => page.body.getAttribute('data-jernih-repair');
  return { page, before, repair };
}

async function open(body: string, style: string) {
  const { page, before, repair } = onScreen(body, style);
  const cleaning = switchFor(page);
  cleaning.turn(true);
  await settled();
  return { page, before, cleaning, repair };
}

test.each([
  ['the room for the bar, as padding', 'padding-top: 84px', 'padding'],
  ['the room for the bar, as margin', 'margin-top: 84px', 'margin'],
  ['both', 'margin-top: 84px; padding-top: 84px', 'padding margin'],
  ['a padding of its own', 'padding-top: 20px', null],
  ['nothing', '', null],
])('what a hidden banner leaves is set right: %s', async (_, style, tokens) => {
  const { page, before, cleaning, repair } = await open(banner + story(), style);
  await soon(() => expect(repair()).toBe(tokens));
  cleaning.turn(false);
  expect(page.documentElement.outerHTML).toBe(before);
});

const named = banner.replace('app-banner', 'smartbanner');

test.each([
  ['one that the sheets hide by name', named, 'padding'],
  ['one that they do not know', banner, null],
])(
  'while it is not known yet what a person wishes, so it is before each frame: %s',
  async (_, bar, tokens) => {
    const { page, before, repair } = onScreen(bar + story(), 'padding-top: 84px');
    Object.defineProperty(page, 'readyState', { value: 'loading', configurable: true });
    const cleaning = switchFor(page);
    const frame = () => new Promise((resolve) => page.defaultView?.requestAnimationFrame(resolve));
    await frame();
    expect(repair()).toBe(tokens);
    cleaning.turn(true);
    await frame();
    expect(repair()).toBe('padding');
    cleaning.turn(false);
    await frame();
    expect(page.documentElement.outerHTML).toBe(before);
  },
);
