import type { Finding } from '../../clutter/finding.ts';
import type { Scene } from '../../clutter/scene.ts';
import { shared } from '../between-scripts/shared.ts';

/** What the rules look at: the page, where its story stands, and which parts of it are new. */
export type Look = Pick<Scene, 'page' | 'story' | 'within'>;

/** People's own rules on a page, as their script lends them to the cleaning. */
export interface OwnRules {
  /** What the rules hide, so that it has its row in the ledger like everything else; a few rules at a step. */
  seek(look: Look): Iterable<readonly Finding[]>;
  /** Selectors of rules that would hide the story here: they are left out, the rest goes on. */
  leftOut(): readonly string[];
  /** The page shows another story: rules that were left out for the last one hold again. */
  reconsider(): void;
  /** Takes the rules out of force until the signal aborts. */
  rest(until: AbortSignal): void;
}

/** There may be more to find; or the rules are others now, and what the old ones hid is given back. */
export type News = 'more' | 'renewed';

/** A copy of the script that lends. */
export interface Lender {
  /** False once the extension it belongs to is gone, as after an update. */
  isAlive(): boolean;
  /** Takes back all that it has put into force. */
  end(): void;
}

interface Desk {
  lender?: Lender;
  lent?: OwnRules;
  resting?: AbortSignal;
  readonly borrowers: Set<(news: News) => void>;
}

// Most people have no rules of their own, so what carries them out is no part of the script that everyone runs.
const desk = () => shared<Desk>('own-rules', () => ({ borrowers: new Set() }));

/** False where a copy of the script lends already; one whose extension is gone is ended and followed. */
export function takeDesk(lender: Lender): boolean {
  const here = desk();
  if (here.lender?.isAlive()) return false;
  here.lender?.end();
  here.lender = lender;
  return true;
}

/** Puts the rules where the cleaning finds them, in place of those that were there. */
export function lendOwnRules(rules: OwnRules): void {
  const here = desk();
  const isFirst = here.lent === undefined;
  here.lent = rules;
  if (here.resting && !here.resting.aborted) rules.rest(here.resting);
  tellBorrowers(isFirst ? 'more' : 'renewed');
}

export function tellBorrowers(news: News): void {
  for (const hear of [...desk().borrowers]) hear(news);
}

/** The rules of this page, whenever they come; `hear` is called then and at each change, until the signal aborts. */
export function borrowOwnRules(
  hear: (news: News) => void,
  until: AbortSignal,
): Pick<OwnRules, 'seek' | 'reconsider'> {
  const { borrowers } = desk();
  borrowers.add(hear);
  until.addEventListener('abort', () => borrowers.delete(hear));
  return {
    // An older version that still lends has another name for it.
    seek: (look) => desk().lent?.seek?.(look) ?? [],
    reconsider: () => desk().lent?.reconsider(),
  };
}

/** What the rules of this page leave out: nothing where there are none. */
export const rulesLeftOut = (): readonly string[] => desk().lent?.leftOut() ?? [];

/** Has the rules looked at once more: a page may have changed what they mean without adding anything. */
export function refreshOwnRules(): void {
  if (desk().lent) tellBorrowers('more');
}

/** Takes the rules out of force, those that are yet to come too, until the signal aborts: what they fix on the root no container ends. */
export function restOwnRules(until: AbortSignal): void {
  const here = desk();
  here.resting = until;
  here.lent?.rest(until);
}
