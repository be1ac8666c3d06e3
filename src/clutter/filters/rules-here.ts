import { lineage } from './hosts.ts';
import type { Bucket, StoredRule } from './stored.ts';

/** One rule in force on a page: it hides, or with `css` sets that. */
export interface RuleHere {
  readonly selector: string;
  readonly css?: string | undefined;
}

/** The rules in force on a page's host. */
export interface RulesHere {
  /** Written for this host: few, and known before the page is. */
  readonly named: readonly RuleHere[];
  /** There are rules for every site. */
  readonly general: boolean;
  /** Plain rules, those for every site too, whose elements all have `key` (see `keyOf`). */
  rulesFor(key: string): readonly RuleHere[];
  /** Tag names and attributes that rules without a class or id are looked up by. */
  readonly tags: readonly string[];
  readonly attributes: readonly string[];
  readonly procedural: readonly RuleHere[];
}

export const noRules: RulesHere = {
  named: [],
  general: false,
  rulesFor: () => [],
  tags: [],
  attributes: [],
  procedural: [],
};

/** Puts together what holds on a host: exceptions taken out, whichever bucket they stand in. */
export function rulesHere(hostname: string, forHost: readonly Bucket[], general?: Bucket): RulesHere {
  const hosts = new Set(lineage(hostname));
  const asRule = unpacked();
  const buckets = general ? [...forHost, general] : forHost;
  const inForce = (rules: readonly StoredRule[]) => rules.map(asRule).filter((rule) => holds(rule, hosts));
  const kept = new Set(buckets.flatMap(({ keep }) => inForce(keep)).map(({ selector }) => selector));
  const left = (rules: readonly StoredRule[]) => inForce(rules).filter(({ selector }) => !kept.has(selector));
  const met = new Map<string, readonly RuleHere[]>();
  const keys = [...new Set(buckets.flatMap(({ plain }) => Object.keys(plain)))];
  return {
    named: forHost.flatMap(({ plain }) => Object.values(plain).flatMap(left)),
    general: general !== undefined && Object.keys(general.plain).length > 0,
    // Thousands of rules may stand ready for every site: only those that a page asks for are unpacked.
    rulesFor(key) {
      const known = met.get(key) ?? buckets.flatMap((bucket) => left(groupOf(bucket, key)));
      met.set(key, known);
      return known;
    },
    tags: keys.filter((key) => /^[^#.[]/.test(key)),
    attributes: keys.filter((key) => key.startsWith('[')).map((key) => key.slice(1)),
    procedural: buckets.flatMap(({ procedural }) => left(procedural)),
  };
}

// A page may well have an element of class "constructor", the stored object has one by birth.
const groupOf = ({ plain }: Bucket, key: string) => (Object.hasOwn(plain, key) ? (plain[key] ?? []) : []);

type Full = Exclude<StoredRule, string>;

/** One rule is one object, however often it is unpacked: whoever puts it into force can take it out again. */
function unpacked(): (stored: StoredRule) => Full {
  const met = new Map<string, Full>();
  return (stored) => {
    if (typeof stored !== 'string') return stored;
    const rule = met.get(stored) ?? { selector: stored };
    met.set(stored, rule);
    return rule;
  };
}

const holds = ({ except = [] }: Full, hosts: ReadonlySet<string>) => !except.some((host) => hosts.has(host));
