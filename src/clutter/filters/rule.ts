/** Why a line of someone's own rules was left out. Each has a sentence, `rule_refused_<reason>` with `_` for `-`. Sorted. */
export const refusals = [
  'bad-host',
  'bad-selector',
  'directive',
  'endless',
  'hides-page',
  'html-filter',
  'network',
  'operator',
  'scriptlet',
  'style-injection',
  'style-not-allowed',
  'too-long',
  'too-many',
  'unsafe',
] as const;

export type Refusal = (typeof refusals)[number];

/** One line that was left out. */
export interface Refused {
  /** Counted from 1, as an editor counts. */
  readonly line: number;
  /** The line, at most 120 characters of it. */
  readonly text: string;
  readonly reason: Refusal;
}

/** One cosmetic rule: a line `a.example,~b.a.example##.banner`, understood. */
export interface Rule {
  /** Hosts it holds for, subdomains included; none: every site. */
  readonly hosts: readonly string[];
  /** Hosts, subdomains included, where it does not hold. */
  readonly except: readonly string[];
  /** `#@#`: the selector is left alone there. */
  readonly exception: boolean;
  /** The parts of its selector list; each is one complex selector, without the style fix. */
  readonly selectors: readonly string[];
  /** The declarations of a `:style(…)` fix; absent where the rule hides. */
  readonly css?: string;
  /** Has an operator that style sheets do not know. */
  readonly procedural: boolean;
}

export interface Reading {
  readonly rules: readonly Rule[];
  readonly refused: readonly Refused[];
}

/** Tells whether this browser understands a selector, as `CSS.supports('selector(…)')` does. */
export type Supports = (selector: string) => boolean;
