/** A rule that hides everywhere its bucket holds is its selector alone: most are, and every page reads them. */
export type StoredRule =
  | string
  | {
      readonly selector: string;
      /** Declarations of a style fix. */
      readonly css?: string;
      /** Hosts, subdomains included, where the rule does not hold. */
      readonly except?: readonly string[];
    };

/** What holds on one host and below it, or on every site. */
export interface Bucket {
  /** Plain rules by what their elements must have: `.class`, `#id`, `[attribute`, a tag name, or nothing certain. */
  readonly plain: Readonly<Record<string, readonly StoredRule[]>>;
  /** Rules for the procedural engine. */
  readonly procedural: readonly StoredRule[];
  /** Selectors that are left alone. */
  readonly keep: readonly StoredRule[];
}

/** The bucket of rules without a host. */
export const everySite = '*';

/** Compiled rules: a bucket for each host that has any. */
export type Compiled = ReadonlyMap<string, Bucket>;

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const isText = (value: unknown) => typeof value === 'string' && value.length > 0;

function isStoredRule(value: unknown): value is StoredRule {
  if (isText(value)) return true;
  return (
    isRecord(value) &&
    isText(value.selector) &&
    (value.css === undefined || isText(value.css)) &&
    (value.except === undefined || (Array.isArray(value.except) && value.except.every(isText)))
  );
}

const areRules = (value: unknown) => Array.isArray(value) && value.every(isStoredRule);

/** Tells a bucket from damage. */
export function isBucket(value: unknown): value is Bucket {
  return (
    isRecord(value) &&
    isRecord(value.plain) &&
    Object.values(value.plain).every(areRules) &&
    areRules(value.procedural) &&
    areRules(value.keep)
  );
}
