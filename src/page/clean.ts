import type { Finding } from '../clutter/finding.ts';
import type { ClutterKind } from '../clutter/kinds.ts';
import type { Phrases } from '../clutter/phrases.ts';
import type { SiteRule } from '../clutter/rules/site-rule.ts';
import { isStillClutter } from '../clutter/still.ts';
import { type Cleaning, lendCleaning } from './cleaning-desk.ts';
import { exempt } from './exempt.ts';
import { followStory } from './follow-story.ts';
import { layoutOf } from './layout-of.ts';
import { type Ledger, openLedger } from './ledger.ts';
import { borrowOwnRules } from './own-rules-desk.ts';
import { settling, sparing } from './pace.ts';
import { openQueue } from './queue.ts';
import { mayNeedMending, mender } from './repair.ts';
import { seekerOn } from './seeker.ts';
import { showKinds } from './sheets.ts';
import { spareStory } from './spare-story.ts';
import { unfinished } from './unfinished.ts';
import { watch } from './watch.ts';
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
  /** Ends this cleaning where its extension is gone. */
  check(): void;
}

/** Judged again once there is a layout to ask. */
const byLayout: readonly ClutterKind[] = ['app-banner', 'app-gate', 'sticky'];
/** Found while the markup is still being read. */
const early: readonly ClutterKind[] = ['ad-slot', ...byLayout];

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
  const mendSoon = settling(view, mender(page, ledger, until), until);
  const add = (found: readonly Finding[]) => {
    if (ledger.add(found.filter(allowed)).some(mayNeedMending)) mendSoon();
  };
  const own = borrowOwnRules((news) => {
    if (news === 'more' && page.readyState !== 'loading') look({ kinds: some(['own-rule']) });
  }, until);
  const { check, kinds } = plan;
  const ground = { ...plan, own: own.find, view, story: stories.now, take: add, until };
  const { search, look, join } = seekerOn(page, ground);
  const some = (wanted: readonly ClutterKind[]) => new Set(wanted.filter((kind) => kinds.has(kind)));
  const peek = () => {
    for (const found of search({ kinds: some(early), story: unfinished(page) })) add(found);
  };
  // What made room for a bar while the page is read is mended before the next frame: the bar must be known by then.
  const rootsChanged = () => {
    if (page.readyState === 'loading') peek();
    mendSoon();
  };
  const heard: Cleaning['heard'] = new Set();
  const lookAt = (within: readonly Element[], story = stories.after(within)) => {
    ledger.review(within, isStillClutter);
    const layout = page.readyState === 'complete' ? layoutOf(page) : undefined;
    for (const found of search({ within, layout, story })) add(found);
  };
  const lookAgain = () => {
    look({ kinds: some(byLayout), layout: layoutOf(page) });
    mendSoon();
  };
  const begin = () => {
    spareStory(page, stories.now(), plan.site, until);
    look();
    mendSoon();
    lendCleaning({ kinds, story: stories.now, add, look: lookAt, join, heard, until });
    heard.add(lookAt);
  };
  // What was there before is looked at when it begins.
  const added = openQueue(view, (within) => [...heard].map((hear) => hear(within)), until);
  watch(page, { check, read: sparing(view, peek), added, unmarked: ledger.restore, rootsChanged }, until);
  showKinds(page, plan.kindsOff, until);
  view.addEventListener('pageshow', changed, { signal: until });
  whenParsed(page, begin, until);
  whenQuiet(page, lookAgain, until);
  return ledger;
}
