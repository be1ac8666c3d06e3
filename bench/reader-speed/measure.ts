import type { Driver } from '../../tests/support/browser.ts';
import { until } from '../../tests/support/until.ts';
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
 * Measures all three on one page, in an order that turns from page to page, so that none is always the first.
 * @param alone a script whose `bench.readabilityAlone` answers with milliseconds
 * @returns undefined where one of them shows nothing
 */
export async function measure(
  driver: Driver,
  { id, address }: Saved,
  alone: string,
  turn: number,
): Promise<Row | undefined> {
  const page = await driver.open(address.href);
  await page.bringToFront();
  await rest(300);
  const opened = async (command: string, element: string) => {
    const painted = await watchFor(page, element);
    const started = await driver.command(command);
    const moment = await painted();
    return { moment, took: moment - started };
  };
  const took = { readability: Number.NaN, plainest: Number.NaN, jernih: Number.NaN, after: Number.NaN };
  const ways = [
    async () => {
      took.readability = Number(await page.evaluate(`${alone};bench.readabilityAlone()`));
    },
    async () => {
      took.plainest = (await opened('plainest', 'plainest-reader')).took;
      await page.evaluate(`document.querySelector('plainest-reader')?.remove()`);
    },
    async () => {
      const { moment, took: milliseconds } = await opened('toggle-reader', 'jernih-reader');
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
  for (let step = 0; step < ways.length; step++) await ways[(turn + step) % ways.length]?.();
  await page.close();
  return Number.isNaN(took.readability + took.plainest + took.jernih) ? undefined : { id, ...took };
}
