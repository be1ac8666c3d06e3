import type { RuleHere, RulesHere } from '../clutter/filters/rules-here.ts';
import { attributeOf, read, tagOf } from '../clutter/unclobbered.ts';

/** Looks up which rules an element may be meant by, by what it has. */
export interface Survey {
  /** The elements worth asking about. */
  readonly selector: string;
  candidates(element: Element): readonly RuleHere[];
}

const none: readonly RuleHere[] = [];

export function surveyFor(rules: RulesHere): Survey {
  // Pages repeat a few hundred class attributes over thousands of elements.
  const byClasses = new Map<string, readonly RuleHere[]>();
  const ofClasses = (classes: string) => {
    const known = byClasses.get(classes);
    if (known) return known;
    const names = new Set(classes.toLowerCase().split(/\s+/));
    const found = [...names].flatMap((name) => (name ? rules.rulesFor(`.${name}`) : none));
    byClasses.set(classes, found.length ? found : none);
    return found;
  };
  return {
    selector: rules.byTag || rules.byAttribute ? '*' : '[class],[id]',
    candidates(element) {
      const classes = attributeOf(element, 'class');
      const id = attributeOf(element, 'id');
      const found = [classes ? ofClasses(classes) : none, id ? rules.rulesFor(`#${id.toLowerCase()}`) : none];
      if (rules.byTag) found.push(rules.rulesFor(tagOf(element).toLowerCase()));
      if (rules.byAttribute)
        for (const name of read(element, 'getAttributeNames').call(element))
          found.push(rules.rulesFor(`[${name.toLowerCase()}`));
      return found.every((each) => each.length === 0) ? none : found.flat();
    },
  };
}
