import type { Detector } from '../../clutter/detector.ts';
import type { Finding } from '../../clutter/finding.ts';
import type { ClutterKind } from '../../clutter/kinds.ts';
import type { Phrases } from '../../clutter/language/phrases.ts';
import type { Options } from '../../clutter/search.ts';
import type { Story } from '../../clutter/story.ts';
import type { Marking } from '../hiding/marking.ts';
import type { Mending } from '../hiding/repair.ts';
import type { Ledger } from '../ledger/ledger.ts';
import { shared } from './shared.ts';

/** The cleaning that goes on in a page, as it is lent to scripts that come later. */
export interface Cleaning extends Mending {
  readonly phrases: Phrases;
  readonly kinds: Options['kinds'];
  /** Null: the page has none. */
  story(): Story | null;
  /** Hides what is new among the findings, with its row, until the cleaning ends. */
  add(findings: readonly Finding[]): void;
  /** Gives back for good all of a kind that it has hidden. */
  drop(kind: ClutterKind): void;
  /** Looks for clutter in these elements and hides it; `fresh` is what no frame has shown yet. */
  look(within: readonly Element[], fresh: ReadonlySet<Element>, story: Story | null): void;
  /** Looks with these too from now on, first at the whole page. */
  join(detectors: readonly Detector[]): void;
  /** Those who are told what was added to the page, once it was looked at, as sparingly as that is. */
  readonly heard: Set<(within: readonly Element[], fresh: ReadonlySet<Element>) => void>;
  /** Those who are told what is hidden, as soon as it is. */
  readonly hid: Ledger['hid'];
  /** Writes on the page until the signal aborts. */
  marking(until: AbortSignal): Marking;
  /** Aborts when cleaning is switched off, and when another follows at a new address. */
  readonly until: AbortSignal;
}

interface Desk {
  cleaning?: Cleaning;
  readonly borrowers: Set<(cleaning: Cleaning) => void>;
}

const desk = () => shared<Desk>('cleaning', () => ({ borrowers: new Set() }));

/** Lends a cleaning that has just begun, in place of the one before. */
export function lendCleaning(cleaning: Cleaning): void {
  const { borrowers } = Object.assign(desk(), { cleaning });
  for (const hear of borrowers) hear(cleaning);
}

/** Hands over the cleaning that goes on, if any, and each that follows, until the signal aborts. */
export function borrowCleaning(hear: (cleaning: Cleaning) => void, until: AbortSignal): void {
  const { cleaning, borrowers } = desk();
  borrowers.add(hear);
  until.addEventListener('abort', () => borrowers.delete(hear));
  if (cleaning && !cleaning.until.aborted) hear(cleaning);
}
