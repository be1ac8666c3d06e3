import { findClutter } from '../../src/clutter/find-clutter.ts';
import type { Finding } from '../../src/clutter/finding.ts';
import type { ClutterKind } from '../../src/clutter/kinds.ts';
import { everyLanguage } from '../../src/clutter/language/every-language.ts';
import { siteOf } from '../../src/clutter/rules/site-of.ts';
import { storyOf } from '../../src/clutter/story.ts';
import { layoutOf } from '../../src/page/layout-of.ts';

/** A saved page's own words: what is its story, and what must not be in it. */
export interface Gold {
  readonly text?: string;
  readonly expected?: string;
  readonly without?: readonly string[];
}

/** A line of the story that went with what was hidden. */
interface Lost {
  readonly kind: ClutterKind;
  readonly line: string;
  /** What was hidden with it is links, or links and less than a line: an offer, which some gold texts keep. */
  readonly links: boolean;
}

/** What hiding does to one page. Snippets are counted on the page and in the column of its story, then those still there. */
export interface Verdict {
  readonly lost: readonly Lost[];
  /** Kind and first words of all that was found. */
  readonly found: readonly string[];
  readonly snippets: readonly [onPage: number, still: number, inColumn: number, stillInColumn: number];
  readonly still: readonly string[];
  /** Share of the page's words that is hidden, 0 to 1. */
  readonly share: number;
}

const shortest = 25;
const mostlyLinks = 0.6;
const silent = new Set(['SCRIPT', 'STYLE', 'NOSCRIPT', 'TEMPLATE']);

/** Letters and figures alone, for comparison. */
export const comparable = (text: string): string =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

/** Runs in a loaded saved page: by markup alone, as extraction sees it, and with the layout, as on a live page. */
export function judgeClutter(gold: Gold): { markup: Verdict; layout: Verdict } {
  return { markup: verdict(gold, false), layout: verdict(gold, true) };
}

function verdict(gold: Gold, withLayout: boolean): Verdict {
  const site = siteOf(location.hostname);
  const layout = withLayout ? layoutOf(document) : undefined;
  const found = findClutter(document, { phrases: everyLanguage, site, layout });
  const hidden = new Set<Node>(found.flatMap(({ element, tail }) => tail ?? [element]));
  const before = comparable(wordsIn(document.body));
  const after = comparable(wordsIn(document.body, hidden));
  const column = storyOf(document, site)?.column;
  const beforeInColumn = column ? comparable(wordsIn(column)) : '';
  const afterInColumn = column ? comparable(wordsIn(column, hidden)) : '';
  const without = (gold.without ?? []).map(comparable);
  const standing = (words: string) => without.filter((one) => words.includes(one));
  return {
    lost: lostLines(gold, found, before, after),
    found: found.map((finding) => `${finding.kind}: ${told(finding)}`),
    snippets: [
      standing(before).length,
      standing(after).length,
      standing(beforeInColumn).length,
      standing(afterInColumn).length,
    ],
    still: standing(afterInColumn),
    share: before.length === 0 ? 0 : 1 - after.length / before.length,
  };
}

function wordsIn(root: Node, hidden: ReadonlySet<Node> = new Set()): string {
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT, (node) =>
    hidden.has(node) || silent.has(node.nodeName) ? NodeFilter.FILTER_REJECT : NodeFilter.FILTER_ACCEPT,
  );
  const texts: string[] = [];
  while (walker.nextNode())
    if (walker.currentNode.nodeType === Node.TEXT_NODE) texts.push(walker.currentNode.nodeValue ?? '');
  return texts.join('');
}

function lostLines(gold: Gold, found: readonly Finding[], before: string, after: string): Lost[] {
  const parts = found.map((finding) => ({
    finding,
    words: comparable(nodesOf(finding).map(textIn).join(' ')),
  }));
  return goldLines(gold)
    .map(comparable)
    .filter((line) => line.length >= shortest && before.includes(line) && !after.includes(line))
    .flatMap((line) =>
      parts
        .filter(({ words }) => words.includes(line))
        .slice(0, 1)
        .map(({ finding }) => ({ kind: finding.kind, line, links: isLinks(finding) })),
    );
}

function goldLines({ expected, text }: Gold): string[] {
  if (expected === undefined) return (text ?? '').split(/\n+/);
  const page = new DOMParser().parseFromString(expected, 'text/html');
  return [...page.querySelectorAll('p')].map(textIn);
}

const nodesOf = ({ element, tail }: Finding): readonly Node[] => tail ?? [element];

const told = (finding: Finding): string =>
  `<${finding.element.localName} class="${finding.element.className}"> ${nodesOf(finding).map(textIn).join(' ').replace(/\s+/g, ' ').trim()}`.slice(
    0,
    240,
  );

const textIn = (node: Node): string => node.textContent ?? '';

function isLinks(finding: Finding): boolean {
  const nodes = nodesOf(finding);
  const size = (parts: readonly Node[]) =>
    parts.reduce((sum, node) => sum + comparable(textIn(node)).length, 0);
  const links = [...finding.element.querySelectorAll('a')].filter((link) =>
    nodes.some((node) => node.contains(link)),
  );
  const all = size(nodes);
  return size(links) >= all * mostlyLinks || all - size(links) < shortest;
}
