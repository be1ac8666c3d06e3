import type { Layout } from './layout.ts';
import { attributeOf, parentOf, read, tagOf } from './unclobbered.ts';
import { nameTokens } from './words.ts';

const deepest = 6;
const mostAsked = 600;
const passedOver =
  /^(?:script|style|link|meta|noscript|template|p|br|hr|svg|img|iframe|ul|ol|table|form|a|span|h[1-6])$/;

/** The boxes that stay on the screen while the page scrolls: fixed or sticky, at most six levels deep. */
export function stickingBoxes(page: Document, layout: Layout): Element[] {
  const found: Element[] = [];
  let level: Element[] = [...childrenOf(page.body)];
  let asked = 0;
  for (let depth = 0; depth < deepest && level.length > 0 && asked < mostAsked; depth += 1) {
    const next: Element[] = [];
    for (const element of level.slice(0, mostAsked - asked)) {
      asked += 1;
      const { position } = layout.style(element);
      if (position === 'fixed' || position === 'sticky') found.push(element);
      else if (!passedOver.test(tagOf(element))) next.push(...childrenOf(element));
    }
    level = next;
  }
  return found;
}

/** Whether the markup alone says so: an inline style, or a name such as `sticky-bottom`. */
export function isNamedSticking(element: Element): boolean {
  if (/position\s*:\s*(?:fixed|sticky)/.test(attributeOf(element, 'style'))) return true;
  const tokens = nameTokens(element);
  return ['sticky', 'fixed', 'floating', 'anchorads', 'stickybottom'].some((token) => tokens.has(token));
}

const childrenOf = (element: Element | null): Element[] =>
  element === null ? [] : [...read(element, 'children')].filter((child) => parentOf(child) === element);
