import { isUnder } from './hosts.ts';
import { keyOf } from './key.ts';
import type { Rule } from './rule.ts';
import { type Bucket, type Compiled, everySite, type StoredRule } from './stored.ts';

interface Draft extends Bucket {
  readonly plain: Record<string, StoredRule[]>;
  readonly procedural: StoredRule[];
  readonly keep: StoredRule[];
  readonly seen: Set<string>;
}

/** Sorts rules, once, into what a page looks up: by host, then by what an element must have to be meant. */
export function compile(rules: readonly Rule[]): Compiled {
  const drafts = new Map<string, Draft>();
  for (const rule of rules) {
    for (const host of rule.hosts.length ? rule.hosts : [everySite]) {
      const draft = drafts.get(host) ?? blank();
      drafts.set(host, draft);
      for (const selector of rule.selectors) add(draft, rule, selector, host);
    }
  }
  return new Map([...drafts].map(([host, { seen: _, ...bucket }]) => [host, bucket]));
}

// No prototype: a rule for an element named `constructor` is a rule like any other.
const blank = (): Draft => ({
  plain: Object.create(null) as Record<string, StoredRule[]>,
  procedural: [],
  keep: [],
  seen: new Set(),
});

function add(draft: Draft, rule: Rule, selector: string, host: string): void {
  const stored = storedOf(rule, selector, host);
  const same = JSON.stringify([rule.exception, stored]);
  if (draft.seen.has(same)) return;
  draft.seen.add(same);
  if (rule.exception) draft.keep.push(stored);
  else if (rule.procedural) draft.procedural.push(stored);
  else {
    const key = keyOf(selector);
    const group = draft.plain[key] ?? [];
    group.push(stored);
    draft.plain[key] = group;
  }
}

function storedOf({ css, except }: Rule, selector: string, host: string): StoredRule {
  const apart = except.filter((other) => host === everySite || isUnder(other, host) || isUnder(host, other));
  if (css === undefined && apart.length === 0) return selector;
  return { selector, ...(css === undefined ? {} : { css }), ...(apart.length ? { except: apart } : {}) };
}
