import { isNamed } from '../language/words.ts';
import type { Layout } from '../layout.ts';
import { oncePerScene, type Scene, select } from '../scene.ts';
import { namedIn } from './named.ts';
import { attributeOf, read, tagOf } from './unclobbered.ts';

const deepest = 6;
const mostAsked = 600;
const part = /sticky|fixed|floating|anchorads/i;
const name = /\b(?:sticky|fixed|floating|anchorads|stickybottom)\b/;
const passedOver = /^(?:script|style|link|p|br|svg|img|iframe|ul|ol|table|form|a|span|h[1-6])$/;

/** The boxes that stay on the screen while the page scrolls: fixed or sticky, at most six levels deep. Needs a layout. */
export const stickingBoxes = oncePerScene(({ page, layout, within }): readonly Element[] => {
  if (!layout) return [];
  const found: Element[] = [];
  let level: Element[] = [...(within ?? childrenOf(page.body))];
  let asked = 0;
  for (let depth = 0; depth < deepest && level.length > 0 && asked < mostAsked; depth += 1) {
    const next: Element[] = [];
    for (const element of level.slice(0, mostAsked - asked)) {
      asked += 1;
      if (sticks(element, layout)) found.push(element);
      else if (!passedOver.test(tagOf(element))) next.push(...childrenOf(element));
    }
    level = next;
  }
  return found;
});

export const sticks = (element: Element, layout: Layout): boolean =>
  /fixed|sticky/.test(layout.style(element).position);

const coversAtLeast = 0.5;

/** Lies over half of the screen and more. */
export function coversScreen(element: Element, { box, viewport }: Layout): boolean {
  const { width, height } = box(element);
  return (
    Math.min(width, viewport.width) * Math.min(height, viewport.height) >=
    viewport.width * viewport.height * coversAtLeast
  );
}

/** Whether the markup alone says so: an inline style, or a name such as `sticky-bottom`. */
export const isNamedSticking = (element: Element): boolean =>
  /position\s*:\s*(?:fixed|sticky)/.test(attributeOf(element, 'style')) || isNamed(element, name);

/** All of the scene of which the markup says so, some twice. */
export const namedSticking = (scene: Scene): Element[] => [
  ...namedIn(scene, part, name),
  ...select(scene, '[style*=position]').filter(isNamedSticking),
];

const childrenOf = (element: Element | null): Element[] =>
  element === null ? [] : [...read(element, 'children')];
