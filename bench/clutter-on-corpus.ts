// Hides what is found on saved pages and counts what of their story went with it: npm run measure -- <corpus folder> [set …]
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { JSDOM, VirtualConsole } from 'jsdom';
import { findClutter } from '../src/clutter/find-clutter.ts';
import type { Finding } from '../src/clutter/finding.ts';
import { siteOf } from '../src/clutter/rules/site-of.ts';

interface Saved {
  readonly id: string;
  readonly html: string;
  readonly url?: string;
  readonly text?: string;
  readonly expected?: string;
  readonly without?: readonly string[];
}

const shortest = 25;
const comparable = (text: string) =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

const parse = (html: string, url?: string) =>
  new JSDOM(html, { ...(url ? { url } : {}), virtualConsole: new VirtualConsole() }).window;

function goldOf({ text, expected }: Saved): string[] {
  if (expected === undefined) return (text ?? '').split(/\n+/);
  const window = parse(expected);
  const paragraphs = [...window.document.querySelectorAll('p')].map((one) => one.textContent);
  window.close();
  return paragraphs;
}

function wordsOf(page: Document): string {
  for (const silent of page.querySelectorAll('script,style,noscript,template')) silent.remove();
  return comparable(page.body?.textContent ?? '');
}

/** Most of its words stand in links: an offer of another story, which some gold texts keep. */
const isLinks = ({ element, tail }: Finding): boolean => {
  const nodes: readonly Node[] = tail ?? [element];
  const all = nodes.reduce((sum, node) => sum + comparable(node.textContent ?? '').length, 0);
  const links = [...element.querySelectorAll('a')].filter((link) =>
    nodes.some((node) => node.contains(link)),
  );
  return links.reduce((sum, link) => sum + comparable(link.textContent).length, 0) >= all * 0.6;
};

function judge(folder: string, saved: Saved) {
  const bytes = readFileSync(join(folder, saved.html));
  const html = (saved.html.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString('utf8');
  const window = parse(html, saved.url ?? 'https://page.invalid/');
  const page = window.document;
  const found = findClutter(page, { site: siteOf(new URL(page.URL).hostname) });
  const before = wordsOf(page);
  const parts = found.map((finding) => ({
    finding,
    words: comparable((finding.tail ?? [finding.element]).map((node) => node.textContent).join(' ')),
  }));
  for (const { element, tail } of found) for (const node of tail ?? [element]) node.remove();
  const after = wordsOf(page);
  window.close();
  const hidden = goldOf(saved)
    .map(comparable)
    .filter((line) => line.length >= shortest && before.includes(line) && !after.includes(line))
    .flatMap((line) =>
      parts
        .filter(({ words }) => words.includes(line))
        .slice(0, 1)
        .map(({ finding }) => ({ line, finding })),
    );
  const without = (saved.without ?? []).map(comparable);
  return {
    prose: hidden.filter(({ finding }) => !isLinks(finding)),
    links: hidden.filter(({ finding }) => isLinks(finding)).length,
    shown: [
      without.filter((one) => before.includes(one)).length,
      without.filter((one) => after.includes(one)).length,
    ] as const,
    share: before.length === 0 ? 0 : 1 - after.length / before.length,
  };
}

async function measure(folder: string): Promise<void> {
  const lines = readFileSync(join(folder, 'pages.jsonl'), 'utf8').split('\n').filter(Boolean);
  const sum = { pages: 0, prose: 0, links: 0, without: 0, still: 0, most: 0 };
  for (const line of lines) {
    const saved = JSON.parse(line) as Saved;
    const { prose, links, shown, share } = judge(folder, saved);
    for (const { line: words, finding } of prose)
      console.log(`  ${saved.id} ${finding.kind}: ${words.slice(0, 90)}`);
    sum.pages += 1;
    sum.prose += prose.length;
    sum.links += links;
    sum.without += shown[0];
    sum.still += shown[1];
    sum.most = Math.max(sum.most, share);
    // jsdom lets go of a page only between tasks.
    await new Promise((resolve) => setImmediate(resolve));
  }
  console.log(
    `${folder}: ${sum.pages} pages, ${sum.prose} lines of prose hidden, ${sum.links} lines of links that the gold keeps, snippets to leave out still visible ${sum.still} of ${sum.without}, largest share of a page's words hidden ${Math.round(sum.most * 100)} %`,
  );
}

const [corpus = '.', ...sets] = process.argv.slice(2);
const all = readdirSync(corpus).filter((set) => existsSync(join(corpus, set, 'pages.jsonl')));
for (const set of sets.length > 0 ? sets : all) await measure(join(corpus, set));
