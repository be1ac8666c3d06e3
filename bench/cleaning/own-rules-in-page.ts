import { compile } from '../../src/clutter/filters/compile.ts';
import { parseRules } from '../../src/clutter/filters/parse.ts';
import { rulesHere } from '../../src/clutter/filters/rules-here.ts';
import { everySite } from '../../src/clutter/filters/stored.ts';
import { applyOwnRules } from '../../src/page/own-rules/own-rules.ts';

const host = 'news0.example';

/** 5,000 rules of every sort: half for every site, half for 500 hosts. */
function madeUp(): string {
  const lines: string[] = [];
  for (let at = 0; at < 5000; at += 1) {
    const name = `news${at % 500}.example`;
    const sorts = [
      `##.box-${at}`,
      `${name}##.promo-${at} > a[href*="/go/${at}"]`,
      `##div#slot-${at}:has(> iframe)`,
      `${name}##aside.rail-${at}, .side-${at}`,
      at % 25 === 4 ? `${name}##p:has-text(Baca juga ${at})` : `##[data-unit="${at}"]`,
    ];
    lines.push(sorts[at % sorts.length] ?? '');
  }
  return lines.join('\n');
}

/** A page of this many elements, as front pages are: a few hundred class attributes over all of them. */
function fill(page: Document, elements: number): void {
  const parts: string[] = [];
  for (let at = 0; at < elements / 4; at += 1)
    parts.push(
      `<div class="card c-${at % 300} is-${at % 7}"><a class="link" href="/${at}"><span class="box-${at % 900}">x</span></a><p id="p${at}"></p></div>`,
    );
  page.body.innerHTML = parts.join('');
}

function median(times: number, work: () => void): number {
  const took = Array.from({ length: times }, () => {
    const start = performance.now();
    work();
    return performance.now() - start;
  }).sort((a, b) => a - b);
  return Math.round((took[times >> 1] ?? 0) * 100) / 100;
}

/** How long a page takes to add 1,000 boxes and change the class of each, ten at a time. */
async function restless(page: Document): Promise<number> {
  const start = performance.now();
  for (let at = 0; at < 1000; at += 1) {
    const box = page.createElement('div');
    box.className = `card c-${at % 300}`;
    page.body.append(box);
    box.className = `card c-${at % 300} is-open`;
    if (at % 10 === 9) await Promise.resolve();
  }
  return performance.now() - start;
}

/** Milliseconds, medians. Runs in a blank page. */
export async function answer(): Promise<Record<string, number>> {
  const text = madeUp();
  const supports = (selector: string) => CSS.supports(`selector(${selector})`);
  const { rules, refused } = parseRules(text, supports);
  const compiled = compile(rules);
  const known = new Map();
  parseRules(text, supports, known);
  const forHost = [compiled.get(host)].flatMap((bucket) => bucket ?? []);
  const everywhere = compiled.get(everySite);
  const figures: Record<string, number> = {
    rules: rules.length,
    refused: refused.length,
    'parse and compile': median(5, () => compile(parseRules(text, supports).rules)),
    'check again after one key': median(11, () => parseRules(`${text}x`, supports, known)),
    'stored kB for every site': Math.round(JSON.stringify(everywhere).length / 1000),
    'take what holds on a host': median(21, () => rulesHere(host, forHost, everywhere)),
  };
  for (const elements of [2000, 20_000]) {
    fill(document, elements);
    const layOut = () => document.body.offsetHeight;
    layOut();
    const apply = () => {
      const end = new AbortController();
      const here = rulesHere(host, forHost, everywhere);
      const own = applyOwnRules(document, here, () => undefined, end.signal);
      return { own, end };
    };
    figures[`put into force, ${elements} elements`] = median(11, () => apply().end.abort());
    const { own, end } = apply();
    figures[`find for the ledger, ${elements} elements`] = median(11, () => [
      ...own.seek({ page: document }),
    ]);
    end.abort();
  }
  const without = await restless(document);
  const end = new AbortController();
  applyOwnRules(document, rulesHere(host, forHost, everywhere), () => undefined, end.signal);
  figures['1,000 additions and class changes, more than without'] =
    Math.round(((await restless(document)) - without) * 100) / 100;
  end.abort();
  const all = Array.from({ length: 5000 }, (_, at) => `${host}##.x-${at} > .y, .z-${at}`).join('\n');
  const heavy = [...compile(parseRules(all, supports).rules).values()];
  figures['5,000 on one host, put into force and laid out'] = median(11, () => {
    const end = new AbortController();
    applyOwnRules(document, rulesHere(host, heavy), () => undefined, end.signal);
    document.body.append(document.createElement('p'));
    void document.body.offsetHeight;
    end.abort();
  });
  const vague = Array.from({ length: 5000 }, (_, at) => `##[class^="x-${at}"]`).join('\n');
  const here = rulesHere(host, [], compile(parseRules(vague, supports).rules).get(everySite));
  fill(document, 5000);
  const last = new AbortController();
  const own = applyOwnRules(document, here, () => undefined, last.signal);
  figures['5,000 by how a class begins, find for the ledger, 5,000 elements'] = median(3, () => [
    ...own.seek({ page: document }),
  ]);
  let longest = 0;
  const steps = own.seek({ page: document })[Symbol.iterator]();
  for (let isDone = false; !isDone; ) {
    const start = performance.now();
    isDone = steps.next().done ?? false;
    longest = Math.max(longest, performance.now() - start);
  }
  figures['the longest step of that'] = Math.round(longest * 10) / 10;
  last.abort();
  return figures;
}
