import type { Page } from 'puppeteer-core';
import type { Driver } from '../../../tests/support/browsers/driver.ts';
import { until } from '../../../tests/support/until.ts';
import type { Saved } from './pages.ts';
import { longestTaskSince, watchFor } from './watch.ts';

/** One page; milliseconds. */
export interface Row {
  readonly id: string;
  readonly readability: number;
  readonly plainest: number;
  readonly jernih: number;
  /** The longest task in the second after the reader was painted; 0 where none took 50 ms. */
  readonly after: number;
}

const rest = (milliseconds: number) => new Promise((settle) => setTimeout(settle, milliseconds));

/**
 * How the reader is asked for: by its key, which a hand holds Alt for a tenth of a second before; from the menu of the
 * page, in which a hand takes 400 ms to find the line; or in the popup, with the background awake or ended just before. A pointer
 * comes to the popup's button a fifth of a second before it presses; who comes by keyboard presses at once.
 */
export const ways = ['key', 'key-cold', 'menu', 'popup', 'popup-cold', 'popup-keyboard'] as const;
export type Way = (typeof ways)[number];

/** Milliseconds between a key that is held and the letter. */
const untilLetter = 100;

async function byHand(driver: Driver, page: Page): Promise<number> {
  await page.keyboard.down('Alt');
  await rest(untilLetter);
  const at = await driver.command('toggle-reader');
  await page.keyboard.up('Alt');
  return at;
}

/** Milliseconds from a menu that opens to a press in it. */
const untilChosen = 400;

/** The line in the menu is the browser's own and cannot be pressed; the command is what it does. */
async function fromMenu(driver: Driver, page: Page): Promise<number> {
  await page.mouse.click(4, 300, { button: 'right' });
  await rest(untilChosen);
  return driver.command('toggle-reader');
}

const button = `document.querySelector('button.main')`;
const come = `void ${button}.dispatchEvent(new Event('pointerenter'))`;
/** When it was asked is told before it is: in Firefox the popup may be gone by then. */
const press = `((at) => (${button}.click(), at))(performance.timeOrigin + performance.now())`;
const focusAndPress = `((at) => (${button}.focus(), ${button}.click(), at))(performance.timeOrigin + performance.now())`;

/** Asks for the reader; answers when, in milliseconds since 1970. */
async function ask(driver: Driver, page: Page, way: Way): Promise<number> {
  if (way === 'menu') return fromMenu(driver, page);
  if (way === 'key-cold') await driver.sleep();
  if (way.startsWith('key')) return byHand(driver, page);
  const popup = await driver.popup(page);
  // A person takes as long to find the button.
  await rest(400);
  if (way === 'popup-keyboard') return Number(await popup.evaluate(focusAndPress));
  if (way === 'popup-cold') await driver.sleep();
  await popup.evaluate(come);
  await rest(200);
  return Number(await popup.evaluate(press));
}

/**
 * Measures all three on one page, in an order that turns from page to page, so that none is always the first.
 * @param alone a script whose `bench.readabilityAlone` answers with milliseconds
 * @returns undefined where one of them shows nothing
 */
export async function measure(
  driver: Driver,
  { id, address }: Saved,
  alone: string,
  turn: number,
  way: Way,
): Promise<Row | undefined> {
  const page = await driver.open(address.href);
  await page.bringToFront();
  await rest(300);
  const opened = async (asking: () => Promise<number>, element: string) => {
    const painted = await watchFor(page, element);
    const started = await asking();
    const moment = await painted();
    return { moment, took: moment - started };
  };
  const took = { readability: Number.NaN, plainest: Number.NaN, jernih: Number.NaN, after: Number.NaN };
  const steps = [
    async () => {
      took.readability = Number(await page.evaluate(`${alone};bench.readabilityAlone()`));
    },
    async () => {
      took.plainest = (await opened(() => driver.command('plainest'), 'plainest-reader')).took;
      await page.evaluate(`document.querySelector('plainest-reader')?.remove()`);
    },
    async () => {
      const { moment, took: milliseconds } = await opened(() => ask(driver, page, way), 'jernih-reader');
      took.jernih = milliseconds;
      if (Number.isNaN(milliseconds)) return;
      await rest(1000);
      took.after = await longestTaskSince(page, moment);
      await driver.command('toggle-reader');
      await until('the page again', () =>
        page.evaluate(`!document.querySelector('jernih-reader')`).then(Boolean),
      );
    },
  ];
  for (let step = 0; step < steps.length; step++) await steps[(turn + step) % steps.length]?.();
  await page.close();
  return Number.isNaN(took.readability + took.plainest + took.jernih) ? undefined : { id, ...took };
}
