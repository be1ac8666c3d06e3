import { type ClutterKind, kinds, offByDefault } from '../clutter/kinds.ts';
import { id } from '../clutter/lexicons/id.ts';
import { phrasesOf } from '../clutter/phrases.ts';
import { lentPhrases } from '../clutter/phrases-here.ts';
import type { SiteRule } from '../clutter/rules/site-rule.ts';
import { clean } from './clean.ts';
import type { Ledger } from './ledger.ts';
import { borrowOwnRules, refreshOwnRules, restOwnRules } from './own-rules-desk.ts';
import { showEverything } from './sheets.ts';
import { type LedgerState, stateOf } from './state.ts';

/** What a person set for the site of a page. */
export interface Wishes {
  /** Clean it at all. */
  readonly clean: boolean;
  readonly kindsOff: readonly ClutterKind[];
  /** Selectors of what is never hidden here. */
  readonly alwaysShown: readonly string[];
}

interface SwitchState extends LedgerState {
  readonly cleaning: boolean;
  /** Selectors of a person's own rules that would hide the story here, and so are left out. */
  readonly rulesLeftOut: readonly string[];
}

/** The cleaning of one page, switched on and off, by wish or by hand. */
export interface Switch {
  /** Does as wished; the same wish twice changes nothing. */
  follow(wishes: Wishes): void;
  turn(on: boolean): SwitchState;
  /** The page shows another address, maybe without having loaded: a new ledger. The same address is no move. */
  moved(address: string): void;
  /** Does something with the ledger, if there is one. */
  with(work: (ledger: Ledger) => void): SwitchState;
  outline(id: number | undefined): void;
  state(): SwitchState;
}

/**
 * On at once, as if nothing had been set: what is set takes a moment to read, and a banner would show. `counted` hears
 * how many things are hidden, at every change.
 */
export function cleaningSwitch(
  page: Document,
  site: SiteRule | undefined,
  counted: (hidden: number) => void,
): Switch {
  let wishes: Wishes = { clean: true, kindsOff: offByDefault, alwaysShown: [] };
  let until = new AbortController();
  let ledger: Ledger | undefined;
  let at = page.URL;
  const lives = new AbortController();
  // What other rules hid may be none of these rules' business.
  const own = borrowOwnRules((news) => {
    if (news === 'renewed' && ledger) set(true);
  }, lives.signal);
  const tell = () => counted(ledger?.entries().filter(({ shown }) => !shown).length ?? 0);
  const state = () => ({
    cleaning: ledger !== undefined,
    rulesLeftOut: ledger ? own.leftOut() : [],
    ...(ledger ? stateOf(page, ledger) : { rows: [], firstScreen: 0 }),
  });
  const set = (on: boolean) => {
    until.abort();
    until = new AbortController();
    ledger = on ? clean(page, planFor(site, wishes), tell, until.signal) : undefined;
    if (!on) {
      showEverything(page, until.signal);
      restOwnRules(until.signal);
    }
    tell();
  };
  set(true);
  const answered = (work: () => void) => {
    work();
    return state();
  };
  return {
    turn: (on) => answered(() => set(on)),
    state: () => answered(refreshOwnRules),
    follow({ clean: on, kindsOff, alwaysShown }) {
      const wished = { clean: on, kindsOff, alwaysShown };
      const isSame = JSON.stringify(wished) === JSON.stringify(wishes) && on === (ledger !== undefined);
      wishes = wished;
      if (!isSame) set(on);
    },
    moved(address) {
      if (address === at) return;
      at = address;
      own.reconsider();
      if (ledger) set(true);
    },
    outline: (id) => ledger?.outline(id),
    with: (work) => answered(() => ledger && work(ledger)),
  };
}

const planFor = (site: SiteRule | undefined, { kindsOff, alwaysShown }: Wishes) => ({
  site,
  kindsOff,
  alwaysShown,
  phrases: lentPhrases() ?? phrasesOf([id]),
  kinds: new Set(kinds.filter((kind) => !kindsOff.includes(kind))),
});
