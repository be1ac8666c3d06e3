import type { Detector, Found } from './detector.ts';
import type { Finding } from './finding.ts';
import { type ClutterKind, kinds as everyKind } from './kinds.ts';
import type { Phrases } from './language/phrases.ts';
import { readingStarts } from './language/words.ts';
import type { Layout } from './layout.ts';
import { contains, matches, shows, standsIn } from './markup/unclobbered.ts';
import type { SiteRule } from './rules/site-rule.ts';
import { type Scene, select } from './scene.ts';
import { type Story, storyOf } from './story.ts';

export interface Options {
  /** The certain before the clever: what one has found, the next need not judge. */
  readonly detectors: readonly Detector[];
  /** In the languages that are listened for. */
  readonly phrases: Phrases;
  readonly site?: SiteRule | undefined;
  /** Without one, detectors judge by markup only. */
  readonly layout?: Layout | undefined;
  readonly kinds: ReadonlySet<ClutterKind>;
  /** Only what stands in these elements is looked at: what has just been added to the page. */
  readonly within?: readonly Element[] | undefined;
  /** The story, where the caller has located it before; null: there is none. */
  readonly story?: Story | null | undefined;
  /** A selector without what cannot match on this page: asking for less is faster. */
  readonly possible?: ((selector: string) => string) | undefined;
  /** Finds, step by step, what people hide by rules of their own: they mean it, so only these rules' own judge has a say. */
  readonly own?: ((scene: Scene) => Iterable<readonly Finding[]>) | undefined;
}

/**
 * All clutter of a page, in the order of the detectors: one a step, for callers who must not take long at a
 * time; they say with the next step whether the page has had its turn meanwhile. Nothing twice.
 */
export function* findInSteps(
  page: Document,
  options: Options,
): Generator<readonly Finding[], void, boolean | undefined> {
  const { detectors, site, layout, phrases, possible, within, kinds, own } = options;
  const story = options.story === undefined ? storyOf(page, site) : (options.story ?? undefined);
  // What is remembered of a scene, here or by the detectors, holds until the page may have changed.
  const look = (): Scene => ({
    page,
    phrases,
    site,
    layout,
    story,
    possible,
    within,
    startOf: readingStarts(),
  });
  let scene = look();
  const boxes = new Set<Element>();
  const noted = (found: readonly Finding[]) => {
    for (const { element, tail } of found) if (!tail) boxes.add(element);
    return found;
  };
  let isOld = yield noted(knownHere(scene, kinds));
  if (own && kinds.has('own-rule')) for (const found of own(scene)) isOld = (yield noted(found)) || isOld;
  for (const detector of detectors) {
    if (!kinds.has(detector.kind) || (!story && !detector.everywhere)) continue;
    const fresh: Finding[] = [];
    if (isOld) scene = look();
    for (const one of detector.find(scene)) {
      const finding = { kind: detector.kind, reason: detector.reason, ...partsOf(one) };
      if (!isAllowed(finding, scene, boxes)) continue;
      fresh.push(...noted([finding]));
    }
    isOld = yield fresh;
  }
}

/** Whether it is an element is asked of its prototype: the fields of a form look like properties of it. */
const partsOf = (found: Found): Exclude<Found, Element> =>
  Object.getPrototypeOf(found) === Object.prototype
    ? (found as Exclude<Found, Element>)
    : { element: found as Element };

/** What the site's rule names is hidden by its sheet already; these are its rows. */
function knownHere(scene: Scene, kinds: ReadonlySet<ClutterKind>): Finding[] {
  const found: Finding[] = [];
  for (const kind of everyKind) {
    const selectors = scene.site?.hide?.[kind];
    if (!selectors || !kinds.has(kind)) continue;
    for (const element of select(scene, selectors.join(',')))
      found.push({ kind, element, reason: 'known-here' });
  }
  return found;
}

/** The last word, whatever a detector thinks: never the story, its headline, what a rule protects, or a modal dialog, which would go on locking the page unseen. */
function isAllowed({ element, tail }: Finding, { site, story }: Scene, found: ReadonlySet<Element>): boolean {
  if (standsIn(element, found)) return false;
  if (tail) return true;
  if (matches(element, 'html,body,main,script,style,link,meta')) return false;
  if (story && contains(element, story.body)) return false;
  const kept = ['h1,[itemprop~=articleBody],:modal', ...(site?.keep ?? [])];
  return !shows(element, kept.join());
}
