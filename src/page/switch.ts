import { type ClutterKind, kinds, offByDefault } from '../clutter/kinds.ts';
import { phrasesFrom } from '../clutter/language/phrases.ts';
import { lentPhrases } from '../clutter/language/phrases-here.ts';
import { sources } from '../clutter/language/spoken/indonesian.ts';
import type { SiteRule } from '../clutter/rules/site-rule.ts';
import type { LentSwitch } from './between-scripts/switch-desk.ts';
import { clean } from './clean.ts';
import { followShown } from './hiding/frames.ts';
import { dropCopies, tellApart } from './hiding/marking.ts';
import { namedMender } from './hiding/repair.ts';
import { keepShowing } from './hiding/sheets.ts';
import { namesAt } from './hiding/spare-story.ts';
import type { Ledger } from './ledger/ledger.ts';
import { borrowOwnRules, restOwnRules } from './own-rules/desk.ts';
import { whenParsed } from './when.ts';

/** What a person set for the site of a page. */
export interface Wishes {
  /** Clean it at all. */
  readonly clean: boolean;
  readonly kindsOff: readonly ClutterKind[];
  /** Selectors of what is never hidden here. */
  readonly alwaysShown: readonly string[];
}

/** The cleaning of one page, switched on and off, by wish or by hand. */
export interface Switch extends LentSwitch {
  /** Does as wished; the same wish twice changes nothing. */
  follow(wishes: Wishes): void;
  turn(on: boolean): void;
  /** The page shows another address, maybe without having loaded: a new ledger. Another place on the same page is no move. */
  moved(address: string): void;
}

/** What a cleaning needs of those who began it. */
interface Around {
  /** So many things are hidden now: called at every change. */
  counted(hidden: number): void;
  /** Calls for the scripts that a cleaned page does not need before its markup has been read; they may be there already. */
  call(): void;
  /** Ends the life of a copy whose extension is gone, as after an update; called whenever the page changes. */
  check(): void;
}

/**
 * Begins with the first wish: until that is read nothing is looked for, and only the sheets hide what they know by name.
 * Ends, as if nothing had been, when the signal aborts.
 */
export function cleaningSwitch(
  page: Document,
  site: SiteRule | undefined,
  around: Around,
  life: AbortSignal,
): Switch {
  tellApart(page, life);
  let wishes: Wishes = { clean: true, kindsOff: offByDefault, alwaysShown: [] };
  let turned = new AbortController();
  let ledger: Ledger | undefined;
  let [isAgain, isMoved] = [false, false];
  let at = withoutPlace(page.URL);
  // What other rules hid may be none of these rules' business.
  const own = borrowOwnRules((news) => {
    if (news === 'renewed' && ledger) set(true);
  }, life);
  const tell = () => around.counted(ledger?.entries().filter(({ shown }) => !shown).length ?? 0);
  const shown = beforeFirst(page, site, AbortSignal.any([life, turned.signal]));
  const set = (on: boolean) => {
    turned.abort();
    turned = new AbortController();
    const until = AbortSignal.any([life, turned.signal]);
    const begun = { isAgain, isAsked: isAgain && !isMoved, shown: isAgain ? undefined : shown() };
    ledger = on ? clean(page, { ...planFor(wishes), ...around, site, ...begun }, tell, until) : undefined;
    isAgain = true;
    if (on) whenParsed(page, around.call, until);
    else {
      dropCopies(page);
      keepShowing(page, namesAt(site), until);
      restOwnRules(until);
    }
    tell();
  };
  return {
    turn: set,
    ledger: () => ledger,
    changed: tell,
    follow(wished) {
      const isSame = JSON.stringify(wished) === JSON.stringify(wishes) && wished.clean === Boolean(ledger);
      wishes = wished;
      if (!isSame) set(wished.clean);
    },
    moved(address) {
      const to = withoutPlace(address);
      if (to === at) return;
      at = to;
      isMoved = true;
      own.reconsider();
      if (ledger) set(true);
      isMoved = false;
    },
  };
}

/** What stands behind `#` is a place on the page, but where sites have their routes there: `#/`, `#!`. */
const withoutPlace = (address: string): string => address.replace(/#(?![/!]).*$/, '');

/** What the sheets hide has left its room before a wish is known, which Firefox tells after the first frames. */
const beforeFirst = (page: Document, site: SiteRule | undefined, until: AbortSignal) =>
  followShown(page, namedMender(page, site, until), until);

const planFor = (wishes: Wishes) => ({
  ...wishes,
  phrases: lentPhrases() ?? phrasesFrom(sources),
  kinds: new Set(kinds.filter((kind) => !wishes.kindsOff.includes(kind))),
});
