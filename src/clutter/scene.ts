import type { Phrases } from './language/phrases.ts';
import type { Layout } from './layout.ts';
import { remembering } from './markup/remembering.ts';
import { contains, manyTags, matches, ofTags, parentOf, selectIn, shows } from './markup/unclobbered.ts';
import type { SiteRule } from './rules/site-rule.ts';
import type { Story } from './story.ts';

/** What a detector may look at: the page, where its story stands, and which parts of it are new. */
export interface Scene {
  readonly page: Document;
  /** In the languages that are listened for. */
  readonly phrases: Phrases;
  readonly site?: SiteRule | undefined;
  readonly layout?: Layout | undefined;
  readonly story?: Story | undefined;
  /** The first words of an element, read once. */
  readonly startOf: (element: Element) => string;
  /** A selector without what cannot match on this page, '' where nothing can; where the caller knows. */
  readonly possible?: ((selector: string) => string) | undefined;
  /** Only what stands in these is looked at; undefined: the whole page. */
  readonly within?: readonly Element[] | undefined;
}

/** What several detectors ask of a scene, worked out once. */
export const oncePerScene = <T extends object>(work: (scene: Scene) => T): ((scene: Scene) => T) =>
  remembering(work, new WeakMap());

/** The elements that match, in document order, out of what the scene shows. */
export function select(scene: Scene, selector: string): Element[] {
  const { page, possible, within } = scene;
  const asked = possible ? possible(selector) : selector;
  if (!asked) return [];
  if (!within) return selectIn(page, asked);
  return within.flatMap((root) => [...(matches(root, asked) ? [root] : []), ...selectIn(root, asked)]);
}

/** All that stands in the story's column. */
export const inColumn = oncePerScene(({ story }) => (story ? selectIn(story.column, '*') : []));

/** The story's box, and what is around that. */
const aroundStory = oncePerScene(({ story }) => {
  const boxes = new Set<Element>();
  for (let at: Element | null = story?.body ?? null; at; at = parentOf(at)) boxes.add(at);
  return boxes;
});

const searched = (root: Element, asked: string): Element[] => (asked ? selectIn(root, asked) : []);

/** The same, in the story's column only; the column itself and what holds the story are left out. */
export function selectInColumn(scene: Scene, selector: string): Element[] {
  const { story, possible, within } = scene;
  if (!story) return [];
  const { column } = story;
  const isPart = within && !within.some((root) => contains(root, column));
  const found = isPart
    ? select(scene, selector).filter((element) => element !== column && contains(column, element))
    : manyTags.test(selector)
      ? ofTags(inColumn(scene), selector)
      : searched(column, possible ? possible(selector) : selector);
  const around = aroundStory(scene);
  return found.filter((element) => !around.has(element));
}

/** It stands between the paragraphs, or is one. */
export const isInStory = (element: Element, { story }: Scene): boolean =>
  story !== undefined && contains(story.body, element);

/** Blocks of text are new in the story's column, or all of it is looked at. */
export function touchesColumn({ story, within }: Scene): boolean {
  if (!within || !story) return true;
  const { column } = story;
  return within.some((root) => contains(root, column) || (contains(column, root) && shows(root, textual)));
}

const textual = 'p,h2,h3,h4,h5';
