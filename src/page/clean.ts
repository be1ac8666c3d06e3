import type { Finding } from '../clutter/finding.ts';
import { type ClutterKind, kinds as everyKind } from '../clutter/kinds.ts';
import type { Phrases } from '../clutter/language/phrases.ts';
import type { SiteRule } from '../clutter/rules/site-rule.ts';
import { isStillClutter } from '../clutter/still.ts';
import { type Cleaning, lendCleaning } from './between-scripts/cleaning-desk.ts';
import { exempt } from './hiding/exempt.ts';
import { followFrames } from './hiding/frames.ts';
import { markingUntil } from './hiding/marking.ts';
import { mayNeedMending, openMending } from './hiding/repair.ts';
import { showKinds } from './hiding/sheets.ts';
import { sparing } from './hiding/spare-story.ts';
import { layoutOf } from './layout-of.ts';
import { type Ledger, openLedger } from './ledger/ledger.ts';
import { borrowOwnRules, restOwnRules } from './own-rules/desk.ts';
import { followClicks } from './search/follow-clicks.ts';
import { followReading, type Read } from './search/follow-reading.ts';
import { followStory } from './search/follow-story.ts';
import { openQueue } from './search/queue.ts';
import { seekerOn } from './search/seeker.ts';
import { watch } from './search/watch.ts';
import { whenParsed, whenQuiet } from './when.ts';

/** What a page is cleaned by. */
export interface Plan {
  /** In the languages that are listened for. */
  readonly phrases: Phrases;
  readonly site?: SiteRule | undefined;
  /** What is hidden here. */
  readonly kinds: ReadonlySet<ClutterKind>;
  /** The other kinds: the site's sheet must not hide them either. */
  readonly kindsOff: readonly ClutterKind[];
  /** Selectors of what is never hidden here. */
  readonly alwaysShown: readonly string[];
  /** By the reader's own click, or at another address: what is hidden then gives up its place at once. */
  readonly isAgain: boolean;
  /** By the reader's own click: what is found shows in the popup, at once and not one by one. */
  readonly isAsked: boolean;
  /** The last element that a frame had shown before the cleaning began, while the markup was being read. */
  readonly shown: Element | undefined;
  /** Ends this cleaning where its extension is gone. */
  check(): void;
}

/** Judged again once there is a layout to ask. */
const byLayout: readonly ClutterKind[] = ['app-banner', 'app-gate', 'sticky'];
/** Found while the markup is still being read: all that moves the first screen. */
const early: readonly ClutterKind[] = ['ad-slot', ...byLayout];
/** What lies over a page does not wait for its story, and need not be looked for by it. */
const byStory = everyKind.filter((kind) => !byLayout.includes(kind));

/**
 * Cleans a page and what it adds to itself, until the signal aborts: then it is as if nothing had been. `changed` hears
 * of every change in what is hidden, and when the page comes back out of the history: the badge was another's meanwhile.
 */
export function clean(
  page: Document,
  plan: Plan,
  changed: () => void,
  until: AbortSignal,
): Ledger | undefined {
  const view = page.defaultView;
  if (!view) return undefined;
  const ledger = openLedger(until, changed);
  const stories = followStory(page, plan.site);
  const allowed = exempt(page, plan.alwaysShown, until);
  const mending = openMending(page, view, ledger, until);
  const { mend } = mending;
  const { seen } = followFrames(page, view, { ...plan, until });
  const add = (found: readonly Finding[], as = seen(new Set())) => {
    if (ledger.add(found.filter(allowed), as).some(mayNeedMending)) mend();
  };
  const own = borrowOwnRules((news) => {
    if (news === 'more' && page.readyState !== 'loading') look({ kinds: some(['own-rule']) });
  }, until);
  const { check, kinds } = plan;
  const story = sparing(page, stories.now, plan.site, until);
  const ground = { ...plan, own: own.seek, view, story, take: add, until };
  const { search, look, join } = seekerOn(page, ground);
  const some = (wanted: readonly ClutterKind[]) => new Set(wanted.filter((kind) => kinds.has(kind)));
  const peek = (at: Read, fresh?: ReadonlySet<Element>, end?: Element) => {
    seeBody();
    for (const found of search({ kinds: some(early), ...at })) add(found, seen(fresh, end));
  };
  const lookAt: Cleaning['look'] = (within, fresh, story) => {
    ledger.review(within, isStillClutter);
    const layout = page.readyState === 'complete' ? layoutOf(page) : undefined;
    for (const found of search({ within, layout, story, kinds: wanted() })) add(found, seen(fresh));
  };
  const lookAgain = () => look({ kinds: some(byLayout), layout: layoutOf(page) }, mend);
  const wanted = followClicks(view, kinds, until);
  const heard: Cleaning['heard'] = new Set([(...added) => lookAt(...added, stories.after(added[0]))]);
  const more = { add, drop: ledger.drop, hid: ledger.hid, marking: markingUntil, until };
  // The certain before the clever.
  const lend = () =>
    lendCleaning({ ...plan, ...mending, ...more, story: stories.now, look: lookAt, join, heard });
  const added = openQueue(view, (...what) => [...heard].map((hear) => hear(...what)), until);
  const told = { check, added, unmarked: ledger.restore, rootsChanged: mend };
  const seeBody = watch(page, view, told, until);
  showKinds(page, plan.kindsOff, until);
  // What they fix on the root asks no container.
  if (!kinds.has('own-rule')) restOwnRules(until);
  view.addEventListener('pageshow', changed, { signal: until });
  followReading(page, view, peek, { ...plan, until });
  whenParsed(page, () => look({ kinds: some(byStory) }, lend), until);
  whenQuiet(page, lookAgain, until);
  return ledger;
}
