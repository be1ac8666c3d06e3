/** What the built extension hides of the stories of saved pages, against the same pages in a browser without it, in headless Chromium: node bench/cleaning/as-built.ts <corpus folder> [set …]. FROM and MOST take a part of each set; SHOW=all lists the lines of links too, and the snippets that are left. */
import { JSDOM } from 'jsdom';
import type { Page } from 'puppeteer-core';
import { launch } from '../../tests/support/browsers/browser.ts';
import { comparable, type Gold } from '../support/clutter-in-page.ts';
import { answerSaved, load, type Saved, setsOf } from '../support/saved-site.ts';

const [corpus = '.', ...names] = process.argv.slice(2);
const [from, most] = [Number(process.env.FROM ?? 0), Number(process.env.MOST ?? Number.POSITIVE_INFINITY)];
const showsAll = process.env.SHOW === 'all';
const settled = 800;
const tabs = 2;
const shortest = 25;
const mostlyLinks = 0.6;

/** One hidden thing: what it says, and how much of that is links. */
interface Marked {
  readonly kind: string;
  readonly words: string;
  readonly linked: number;
}

interface Judged {
  readonly prose: readonly string[];
  readonly links: readonly string[];
  readonly left: readonly string[];
  readonly snippets: number;
  readonly share: number;
}

const marked = `[...document.querySelectorAll('[data-jernih]')].map((one) => ({
  kind: one.dataset.jernih,
  words: one.textContent,
  linked: [...one.querySelectorAll('a')].reduce((sum, link) => sum + link.textContent.length, 0),
}))`;

const wordsSeen = async (page: Page): Promise<string> =>
  comparable(String(await page.evaluate('document.body.innerText')));

const linesOf = ({ expected, text = '' }: Gold): string[] => {
  const lines =
    expected === undefined
      ? text.split(/\n+/)
      : [...JSDOM.fragment(expected).querySelectorAll('p')].map(({ textContent }) => textContent ?? '');
  return lines.map(comparable).filter((line) => line.length >= shortest);
};

const isOfLinks = ({ words, linked }: Marked): boolean =>
  linked >= words.length * mostlyLinks || words.length - linked < shortest;

async function judge(page: Page, other: Page, saved: Saved): Promise<Judged | undefined> {
  if (!(await load(other, saved)) || !(await load(page, saved))) return undefined;
  await new Promise((resolve) => setTimeout(resolve, settled));
  const [before, after] = [await wordsSeen(other), await wordsSeen(page)];
  const things = (await page.evaluate(marked)) as Marked[];
  const lost = linesOf(saved.gold).filter((line) => before.includes(line) && !after.includes(line));
  const told = lost.map((line) => {
    const thing = things.find(({ words }) => comparable(words).includes(line));
    return { isLink: thing !== undefined && isOfLinks(thing), line: `${thing?.kind ?? 'by name'}: ${line}` };
  });
  const snippets = (saved.gold.without ?? []).map(comparable).filter((words) => before.includes(words));
  return {
    prose: told.filter(({ isLink }) => !isLink).map(({ line }) => line),
    links: told.filter(({ isLink }) => isLink).map(({ line }) => line),
    left: snippets.filter((words) => after.includes(words)),
    snippets: snippets.length,
    share: before.length === 0 ? 0 : 1 - after.length / before.length,
  };
}

const [plain, driver] = [await launch('chromium', { build: 'none' }), await launch('chromium')];

/** The same page in a tab with the extension and in one without. */
async function openPair(pages: readonly Saved[]) {
  const pair = [await driver.open(), await plain.open()] as const;
  for (const tab of pair) await answerSaved(tab, pages);
  return pair;
}

/** Several tabs at a time: a page mostly waits. One that breaks its tab is left out, and told. */
async function judgeSet(pages: readonly Saved[]): Promise<Judged[]> {
  const queue = pages.values();
  const all: Judged[] = [];
  const work = async () => {
    let pair = await openPair(pages);
    for (const saved of queue) {
      const judged = await judge(...pair, saved).catch((error) => {
        console.log(`${saved.id} broke its tab: ${error}`);
        return undefined;
      });
      if (judged) {
        all.push(judged);
        tell(saved, judged);
        continue;
      }
      for (const tab of pair) await tab.close().catch(() => console.log('A broken tab would not close.'));
      pair = await openPair(pages);
    }
  };
  await Promise.all(Array.from({ length: tabs }, work));
  return all;
}

function tell({ id }: Saved, { prose, links, left }: Judged): void {
  for (const line of prose) console.log(`  ${id} ${line.slice(0, 110)}`);
  if (!showsAll) return;
  for (const line of links) console.log(`  ${id} (links) ${line.slice(0, 110)}`);
  for (const words of left) console.log(`  ${id} still: ${words.slice(0, 90)}`);
}

const count = (all: readonly Judged[], of: (judged: Judged) => number) =>
  all.reduce((sum, judged) => sum + of(judged), 0);

try {
  for (const [set, pages] of setsOf(corpus, names)) {
    const all = await judgeSet(pages.slice(from, from + most));
    console.log(
      [
        `${set}: ${all.length} pages`,
        `${count(all, ({ prose }) => prose.length)} lines of prose hidden`,
        `${count(all, ({ links }) => links.length)} lines of links that the gold keeps`,
        `snippets to leave out still visible ${count(all, ({ left }) => left.length)} of ${count(all, ({ snippets }) => snippets)}`,
        `most of a page's words hidden ${Math.round(Math.max(...all.map(({ share }) => share)) * 100)} %`,
      ].join(', '),
    );
  }
} finally {
  await plain.close();
  await driver.close();
}
