import type { RuleHere, RulesHere } from '../../clutter/filters/rules-here.ts';
import { tagOf } from '../../clutter/unclobbered.ts';

/** Looks up which rules an element may be meant by, by what it has. */
export interface Survey {
  /** The elements worth asking about. */
  readonly selector: string;
  candidates(element: Element): readonly RuleHere[];
}

const none: readonly RuleHere[] = [];
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
  return {
    selector: selectorFor(rules),
    candidates(element) {
      const classes = getAttribute.call(element, 'class');
      const id = getAttribute.call(element, 'id');
      const found = [classes ? ofClasses(classes) : none, id ? rules.rulesFor(`#${id.toLowerCase()}`) : none];
      if (tags.length) found.push(rules.rulesFor(tagOf(element).toLowerCase()));
      for (const name of namesOn(element)) found.push(rules.rulesFor(`[${name}`));
      return found.every((each) => each.length === 0) ? none : found.flat();
    },
  };
}

/** Pages repeat a few hundred class attributes over thousands of elements: each is taken apart once. */
function classLookup(rules: RulesHere): (classes: string) => readonly RuleHere[] {
  const met = new Map<string, readonly RuleHere[]>();
  return (classes) => {
    const known = met.get(classes);
    if (known) return known;
    const names = new Set(classes.toLowerCase().split(/\s+/));
    const found = [...names].flatMap((name) => (name ? rules.rulesFor(`.${name}`) : none));
    met.set(classes, found.length ? found : none);
    return found;
  };
}

function selectorFor({ tags, attributes }: RulesHere): string {
  const names = [...tags, ...attributes];
  if (names.length > mostNames || !names.every((name) => plainName.test(name))) return '*';
  return ['[class]', '[id]', ...tags, ...attributes.map((name) => `[${name}]`)].join(',');
}
