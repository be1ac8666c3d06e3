import type { RuleHere, RulesHere } from '../../clutter/filters/rules-here.ts';
import type { Finding } from '../../clutter/finding.ts';
import { contains, matches, selectIn } from '../../clutter/markup/unclobbered.ts';
import type { Look, News } from './desk.ts';
import { withInner, wouldHideStory } from './judge.ts';
import type { Procedural } from './procedural.ts';
import type { OwnSheet } from './sheet.ts';
import type { Survey } from './survey.ts';

/** Rules at work on one page. */
export interface Work {
  readonly rules: RulesHere;
  readonly survey: Survey;
  readonly sheet: OwnSheet;
  readonly engine: Procedural;
  /** Would hide the story here. */
  readonly left: Set<RuleHere>;
  /** Has hidden something. */
  readonly found: Set<RuleHere>;
  tell(news: News): void;
  /** This browser cannot read it. */
  readonly broken: Set<RuleHere>;
}

/**
 * What the rules hide, out of what is looked at, a few rules at a step; a rule that would hide the story is taken out of
 * force.
 */
export function* findOwn(look: Look, work: Work): Generator<readonly Finding[], void> {
  const ofStory: Element[] = [];
  const gone = new Set<Element>();
  for (const [rule, elements = []] of meant(look, work)) {
    if (!rule || work.left.has(rule)) {
      yield [];
      continue;
    }
    // What several rules leave of the story, or of a page without one, between them is none either.
    const inStory = elements.filter((element) => look.story && contains(look.story.body, element));
    if (wouldHideStory(inStory.length ? [...ofStory, ...elements] : elements, look, gone)) {
      work.left.add(rule);
      work.sheet.drop(rule);
      if (work.found.has(rule)) queueMicrotask(() => work.tell('renewed'));
      continue;
    }
    ofStory.push(...inStory);
    if (!look.story) for (const element of withInner(elements)) gone.add(element);
    if (elements.length) work.found.add(rule);
    yield elements.map((element) => ({ kind: 'own-rule', element, reason: 'own-rule' }));
  }
}

/** More elements than this are asked by the browser itself, all at once. */
const many = 64;
/** Rules: a browser takes a tenth of a millisecond to ask a large page for one. */
const mostAtOnce = 16;
/** Elements. */
const mostSurveyed = 400;

/** Those of the elements that a rule means. Rule by rule: browsers keep but a few hundred selectors that they have read. */
function meantBy(rule: RuleHere, elements: readonly Element[], look: Look, { broken }: Work): Element[] {
  if (rule.css !== undefined || broken.has(rule)) return [];
  const { selector } = rule;
  try {
    return elements.length > many
      ? shownIn(look, selector)
      : elements.filter((element) => matches(element, selector));
  } catch (error) {
    // What was read when it was saved may be too new for the browser of today.
    console.warn(`Jernih leaves out the rule ${selector}:`, error);
    broken.add(rule);
    return [];
  }
}

/** The elements of each rule that hides, out of what is looked at; undefined now and then, where few do. */
function* meant(look: Look, work: Work): Generator<readonly [RuleHere?, (readonly Element[])?], void> {
  const { rules, survey, engine } = work;
  const withKey = new Map<string, Element[]>();
  const loose = rules.rulesFor('').length > 0;
  const all = shownIn(look, loose ? '*' : survey.selector);
  if (loose) withKey.set('', all);
  for (const [at, element] of all.entries()) {
    if (at % mostSurveyed === mostSurveyed - 1) yield [];
    for (const key of survey.keys(element)) {
      const those = withKey.get(key);
      if (those) those.push(element);
      else withKey.set(key, [element]);
    }
  }
  let asked = 0;
  for (const [key, elements] of withKey)
    for (const rule of rules.rulesFor(key)) {
      const those = meantBy(rule, elements, look, work);
      asked += 1;
      if (those.length) yield [rule, those];
      else if (asked % mostAtOnce === 0) yield [];
    }
  yield* engine.find(look.page);
}

function shownIn({ page, within }: Look, selector: string): Element[] {
  if (!within) return selectIn(page, selector);
  return within.flatMap((root) => [...(matches(root, selector) ? [root] : []), ...selectIn(root, selector)]);
}
