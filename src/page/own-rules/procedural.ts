import type { RuleHere } from '../../clutter/filters/rules-here.ts';
import { type Engine, engineHere } from './engine.ts';
import { isTrap } from './trap.ts';

/** Milliseconds between two askings, so that a page in motion is not searched all the time. */
const pause = 500;
/** A rule that takes longer rests a hundred times as long as it took. */
const slow = 30;

/** Asks the procedural engine, never more often than a page can bear. */
export interface Procedural {
  /** What each rule means on the page; what it meant a moment ago, if it was asked a moment ago. */
  find(page: Document): ReadonlyMap<RuleHere, readonly Element[]>;
}

/** `stale`: called once when an answer given during the pause may have changed. */
export function procedural(rules: readonly RuleHere[], stale: () => void, until: AbortSignal): Procedural {
  let last: ReadonlyMap<RuleHere, readonly Element[]> = new Map();
  let due = 0;
  let waiting = false;
  const rested = new Map<RuleHere, number>();
  const later = () => {
    if (waiting) return;
    waiting = true;
    setTimeout(() => {
      waiting = false;
      if (!until.aborted) stale();
    }, pause);
  };
  return {
    find(page) {
      const engine = engineHere();
      const now = performance.now();
      if (!engine || rules.length === 0 || isTrap(page)) return last;
      if (now < due) {
        later();
        return last;
      }
      last = new Map(
        rules.map((rule) => [
          rule,
          now < (rested.get(rule) ?? 0) ? (last.get(rule) ?? []) : timed(engine, page, rule, rested),
        ]),
      );
      due = performance.now() + pause;
      return last;
    },
  };
}

function timed(engine: Engine, page: Document, rule: RuleHere, rested: Map<RuleHere, number>): Element[] {
  const start = performance.now();
  try {
    return engine(page, rule.selector);
  } catch (error) {
    console.warn(`Jernih leaves out the rule ${rule.selector}:`, error);
    return [];
  } finally {
    const took = performance.now() - start;
    if (took > slow) rested.set(rule, start + took * 100);
  }
}
