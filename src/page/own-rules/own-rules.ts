import { noRules, type RuleHere, type RulesHere } from '../../clutter/filters/rules-here.ts';
import { selectIn } from '../../clutter/markup/unclobbered.ts';
import type { News, OwnRules } from './desk.ts';
import { whenEngine } from './engine.ts';
import { findOwn, type Work } from './find.ts';
import { procedural } from './procedural.ts';
import { ownSheet } from './sheet.ts';
import { surveyFor } from './survey.ts';

const nothing: OwnRules = {
  seek: () => [],
  leftOut: () => [],
  reconsider: () => undefined,
  rest: () => undefined,
};

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
    seek: (look) => findOwn(look, work),
    leftOut: () => [...work.left].map(({ selector }) => selector),
    reconsider() {
      if (work.left.size > 0) work.sheet.readmit();
      work.left.clear();
      work.found.clear();
    },
    rest: work.sheet.rest,
  };
}

function begin(page: Document, view: Window & typeof globalThis, work: Work, until: AbortSignal): void {
  const { rules, sheet } = work;
  sheet.add([...rules.named, ...rules.rulesFor('')]);
  if (rules.general) watch(page, view, work, until);
  if (rules.procedural.length === 0) return;
  whenEngine(() => {
    if (!until.aborted) work.tell('more');
  });
}

/** Meets elements before they are painted, and once more when what rules look them up by changes. */
function watch(
  page: Document,
  view: Window & typeof globalThis,
  { rules, survey, sheet }: Work,
  until: AbortSignal,
): void {
  const meet = (elements: Iterable<Element>) => {
    const met = new Set<RuleHere>();
    for (const element of elements) for (const rule of survey.candidates(element)) met.add(rule);
    sheet.add([...met]);
  };
  meet(selectIn(page, survey.selector));
  const observer = new view.MutationObserver((records) => meet(newIn(records, survey.selector)));
  observer.observe(page, {
    childList: true,
    subtree: true,
    attributes: true,
    attributeFilter: ['class', 'id', ...rules.attributes],
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
