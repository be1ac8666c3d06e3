import { noRules, type RuleHere, type RulesHere } from '../clutter/filters/rules-here.ts';
import type { Finding } from '../clutter/finding.ts';
import { type Scene, select } from '../clutter/scene.ts';
import { matches, selectIn } from '../clutter/unclobbered.ts';
import type { News, OwnRules } from './own-rules-desk.ts';
import { whenEngine } from './own-rules-engine.ts';
import { wouldHideStory } from './own-rules-judge.ts';
import { type Procedural, procedural } from './own-rules-procedural.ts';
import { type OwnSheet, ownSheet } from './own-rules-sheet.ts';
import { type Survey, surveyFor } from './own-rules-survey.ts';

type View = Window & typeof globalThis;

interface Work {
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

const nothing: OwnRules = { find: () => [], leftOut: () => [], rest: () => undefined };

/**
 * Puts rules into force on a page until the signal aborts: those for its host at once, those for every site as
 * elements come that they may mean. `tell` is called when there may be more to find than there was, or when a rule
 * that has hidden something is left out after all.
 */
export function applyOwnRules(
  page: Document,
  rules: RulesHere,
  tell: (news: News) => void,
  until: AbortSignal,
): OwnRules {
  const view = page.defaultView;
  if (rules === noRules || !view) return nothing;
  const work: Work = {
    rules,
    survey: surveyFor(rules, view),
    sheet: ownSheet(page, view, until),
    engine: procedural(rules.procedural, () => tell('more'), until),
    left: new Set(),
    found: new Set(),
    tell,
    broken: new Set(),
  };
  begin(page, view, work, until);
  return {
    find: (scene) => find(scene, work),
    leftOut: () => [...work.left].map(({ selector }) => selector),
    rest: work.sheet.rest,
  };
}

function begin(page: Document, view: View, work: Work, until: AbortSignal): void {
  const { rules, sheet } = work;
  sheet.add([...rules.named, ...rules.rulesFor('')]);
  if (rules.general) watch(page, view, work, until);
  if (rules.procedural.length === 0) return;
  whenEngine(() => {
    if (!until.aborted) work.tell('more');
  });
}

/** Meets elements before they are painted, and once more when their class or id changes. */
function watch(page: Document, view: View, { survey, sheet }: Work, until: AbortSignal): void {
  const meet = (elements: Iterable<Element>) => {
    const rules = new Set<RuleHere>();
    for (const element of elements) for (const rule of survey.candidates(element)) rules.add(rule);
    sheet.add([...rules]);
  };
  meet(selectIn(page, survey.selector));
  const observer = new view.MutationObserver((records) => meet(newIn(records, survey.selector)));
  observer.observe(page, {
    childList: true,
    subtree: true,
    attributes: true,
    attributeFilter: ['class', 'id'],
  });
  until.addEventListener('abort', () => observer.disconnect());
}

/** The elements that records tell of, each once, although a page adds what it fills a moment later. */
function newIn(records: readonly MutationRecord[], selector: string): ReadonlySet<Element> {
  const met = new Set<Element>();
  const changed = records.filter(({ type }) => type === 'attributes').map(({ target }) => target as Element);
  for (const { addedNodes } of records) {
    for (const node of addedNodes) {
      if (node.nodeType !== 1 || met.has(node as Element)) continue;
      met.add(node as Element);
      for (const element of selectIn(node as Element, selector)) met.add(element);
    }
  }
  for (const element of changed) met.add(element);
  return met;
}

function find(scene: Scene, work: Work): Finding[] {
  const found: Finding[] = [];
  for (const [rule, elements] of meant(scene, work)) {
    if (work.left.has(rule)) continue;
    if (wouldHideStory(elements, scene)) {
      work.left.add(rule);
      work.sheet.drop(rule);
      if (work.found.has(rule)) queueMicrotask(() => work.tell('renewed'));
      continue;
    }
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

/** The elements of each rule that hides, out of what the scene shows. */
function meant(scene: Scene, work: Work): Map<RuleHere, readonly Element[]> {
  const { rules, survey, engine } = work;
  const elements = new Map<RuleHere, Element[]>();
  const note = (rule: RuleHere, element: Element) => {
    const those = elements.get(rule);
    if (those) those.push(element);
    else elements.set(rule, [element]);
  };
  const loose = rules.rulesFor('');
  for (const element of select(scene, loose.length ? '*' : survey.selector))
    for (const rule of [...survey.candidates(element), ...loose])
      if (isMeant(element, rule, work)) note(rule, element);
  return new Map([...elements, ...engine.find(scene.page)]);
}
