import type { RuleHere, RulesHere } from '../../clutter/filters/rules-here.ts';
import { tagOf } from '../../clutter/markup/unclobbered.ts';

/** Looks up which rules an element may be meant by, by what it has. */
export interface Survey {
  /** The elements worth asking about. */
  readonly selector: string;
  /** What rules are looked up by that it has, where there are any. */
  keys(element: Element): readonly string[];
  candidates(element: Element): readonly RuleHere[];
}

const none: readonly never[] = [];
const plainName = /^[a-z_\u0080-\uffff][-\w\u0080-\uffff]*$/;
/** More names than this in one selector, and every element is looked at instead. */
const mostNames = 60;

export function surveyFor(rules: RulesHere, view: Window & typeof globalThis): Survey {
  // Thousands of elements are asked: the browser's own methods, whatever a page calls its fields, fetched once.
  const { getAttribute, getAttributeNames, hasAttribute } = view.Element.prototype;
  const ofClasses = classLookup(rules);
  const { tags, attributes } = rules;
  const namesOn = (element: Element): readonly string[] =>
    attributes.length > mostNames
      ? getAttributeNames.call(element).map((name) => name.toLowerCase())
      : attributes.filter((name) => hasAttribute.call(element, name));
  const ruled = (key: string) => rules.rulesFor(key).length > 0;
  const keys = (element: Element) => {
    const classes = getAttribute.call(element, 'class');
    const id = getAttribute.call(element, 'id');
    const others = [
      ...(id ? [`#${id.toLowerCase()}`] : none),
      ...(tags.length ? [tagOf(element).toLowerCase()] : none),
      ...namesOn(element).map((name) => `[${name}`),
    ].filter(ruled);
    const named = classes ? ofClasses(classes) : none;
    return others.length ? [...named, ...others] : named;
  };
  return {
    selector: selectorFor(rules),
    keys,
    candidates: (element) => keys(element).flatMap(rules.rulesFor),
  };
}

/** Pages repeat a few hundred class attributes over thousands of elements: each is taken apart once. */
function classLookup(rules: RulesHere): (classes: string) => readonly string[] {
  const met = new Map<string, readonly string[]>();
  return (classes) => {
    const known = met.get(classes);
    if (known) return known;
    const names = [...new Set(classes.toLowerCase().split(/\s+/))].map((name) => `.${name}`);
    const found = names.filter((name) => rules.rulesFor(name).length > 0);
    met.set(classes, found.length ? found : none);
    return found;
  };
}

function selectorFor({ tags, attributes }: RulesHere): string {
  const names = [...tags, ...attributes];
  if (names.length > mostNames || !names.every((name) => plainName.test(name))) return '*';
  return ['[class]', '[id]', ...tags, ...attributes.map((name) => `[${name}]`)].join(',');
}
