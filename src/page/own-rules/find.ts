import type { RuleHere, RulesHere } from '../../clutter/filters/rules-here.ts';
import type { Finding } from '../../clutter/finding.ts';
import { contains, matches, selectIn } from '../../clutter/unclobbered.ts';
import type { Look, News } from './desk.ts';
import { wouldHideStory } from './judge.ts';
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

/** What the rules hide, out of what is looked at; a rule that would hide the story is taken out of force. */
export function findOwn(look: Look, work: Work): Finding[] {
  const found: Finding[] = [];
  const ofStory: Element[] = [];
  for (const [rule, elements] of meant(look, work)) {
    if (work.left.has(rule)) continue;
    // What several rules leave of the story between them is no story either.
    const inStory = elements.filter((element) => look.story && contains(look.story.body, element));
    if (wouldHideStory(inStory.length ? [...ofStory, ...elements] : elements, look)) {
      work.left.add(rule);
      work.sheet.drop(rule);
      if (work.found.has(rule)) queueMicrotask(() => work.tell('renewed'));
      continue;
    }
    ofStory.push(...inStory);
    if (elements.length) work.found.add(rule);
    for (const element of elements) found.push({ kind: 'own-rule', element, reason: 'own-rule' });
  }
  return found;
}

/** A selector that was read when it was saved may be one too new for the browser of today. */
function isMeant(element: Element, rule: RuleHere, { broken }: Work): boolean {
  if (rule.css !== undefined || broken.has(rule)) return false;
  try {
    return matches(element, rule.selector);
  } catch (error) {
    console.warn(`Jernih leaves out the rule ${rule.selector}:`, error);
    broken.add(rule);
    return false;
  }
}

/** The elements of each rule that hides, out of what is looked at. */
function meant(look: Look, work: Work): Map<RuleHere, readonly Element[]> {
  const { rules, survey, engine } = work;
  const elements = new Map<RuleHere, Element[]>();
  const note = (rule: RuleHere, element: Element) => {
    const those = elements.get(rule);
    if (those) those.push(element);
    else elements.set(rule, [element]);
  };
  const loose = rules.rulesFor('');
  for (const element of shownIn(look, loose.length ? '*' : survey.selector))
    for (const rule of [...survey.candidates(element), ...loose])
      if (isMeant(element, rule, work)) note(rule, element);
  return new Map([...elements, ...engine.find(look.page)]);
}

function shownIn({ page, within }: Look, selector: string): Element[] {
  if (!within) return selectIn(page, selector);
  return within.flatMap((root) => [...(matches(root, selector) ? [root] : []), ...selectIn(root, selector)]);
}
