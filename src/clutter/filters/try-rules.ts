import { selectIn } from '../markup/unclobbered.ts';
import { isUnder } from './hosts.ts';
import { parseLine } from './parse-line.ts';
import type { Rule, Supports } from './rule.ts';

/** What a line does on a page. `elsewhere`: it is for other hosts. `kept`: an exception takes all of it out. `unknown`: no answer without the page’s looks. */
export type Outcome =
  | 'hides'
  | 'styles'
  | 'keeps'
  | 'nothing'
  | 'kept'
  | 'hides-story'
  | 'unknown'
  | 'elsewhere';

/** One line that was tried, counted from 1. */
export interface Tried {
  readonly line: number;
  readonly outcome: Outcome;
  /** Elements found; 0 where nobody looked. */
  readonly count: number;
}

/** How a page that is tried on is looked at. */
export interface Trial {
  readonly page: Document;
  readonly hostname: string;
  readonly supports: Supports;
  /** Finds what a selector with operators means; undefined where it cannot be known. */
  procedural(page: Document, selector: string): readonly Element[] | undefined;
  hidesStory(elements: readonly Element[]): boolean;
}

/** Tries each line of people's own rules on a page, as if they were in force there. Comments and refused lines are not told of. Never throws. */
export function tryRules(text: string, trial: Trial): readonly Tried[] {
  const rules = text.split(/\r\n|\r|\n/).flatMap((source, at) => {
    const read = parseLine(source, trial.supports);
    return read && 'rule' in read ? [{ line: at + 1, rule: read.rule }] : [];
  });
  const here = rules.filter(({ rule }) => holds(rule, trial.hostname));
  const kept = new Set(here.flatMap(({ rule }) => (rule.exception ? rule.selectors : [])));
  return rules.map(({ line, rule }) =>
    holds(rule, trial.hostname)
      ? { line, ...outcomeOf(rule, kept, trial) }
      : { line, outcome: 'elsewhere', count: 0 },
  );
}

const holds = ({ hosts, except }: Rule, hostname: string): boolean =>
  (hosts.length === 0 || hosts.some((host) => isUnder(hostname, host))) &&
  !except.some((host) => isUnder(hostname, host));

function outcomeOf(rule: Rule, kept: ReadonlySet<string>, trial: Trial): Omit<Tried, 'line'> {
  const { exception, selectors, css } = rule;
  const left = exception ? selectors : selectors.filter((selector) => !kept.has(selector));
  if (left.length === 0) return { outcome: 'kept', count: 0 };
  const elements = found(left, rule.procedural, trial);
  if (!elements) return { outcome: 'unknown', count: 0 };
  const count = elements.length;
  if (count === 0) return { outcome: 'nothing', count };
  if (exception) return { outcome: 'keeps', count };
  if (css !== undefined) return { outcome: 'styles', count };
  return { outcome: trial.hidesStory(elements) ? 'hides-story' : 'hides', count };
}

/** Each element once, whichever of the selectors found it. */
function found(selectors: readonly string[], procedural: boolean, trial: Trial): Element[] | undefined {
  const elements = new Set<Element>();
  for (const selector of selectors) {
    const those = procedural ? trial.procedural(trial.page, selector) : selectIn(trial.page, selector);
    if (!those) return undefined;
    for (const element of those) elements.add(element);
  }
  return [...elements];
}
