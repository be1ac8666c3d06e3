import { nameWords } from '../language/words.ts';
import { oncePerScene, type Scene, select } from '../scene.ts';
import { attributeOf, inOrder } from './unclobbered.ts';

/**
 * What has a class or an id, by that: a page repeats a few hundred over thousands of elements. Each by itself, as it is
 * written: to join the two of each element takes half as long again.
 */
const namesOf = oncePerScene((scene) => {
  const names = new Map<string, Element[]>();
  for (const attribute of ['class', 'id'])
    for (const element of select(scene, `[${attribute}]`)) {
      const name = attributeOf(element, attribute);
      const known = names.get(name);
      if (known) known.push(element);
      else names.set(name, [element]);
    }
  return names;
});

/** A page is asked again and again, of the same names. */
const judged = new WeakMap<RegExp, Map<string, boolean>>();
const mostJudged = 3000;

/**
 * Elements of the scene, in document order, with a word that matches in class or id. `part` finds the few that may have
 * one in class and id as they are written: the browser takes a millisecond to compare a handful of parts of names.
 */
export function namedIn(scene: Scene, part: RegExp, pattern: RegExp): Element[] {
  const known = judged.get(pattern) ?? new Map<string, boolean>();
  judged.set(pattern, known);
  if (known.size > mostJudged) known.clear();
  const found = new Set<Element>();
  for (const [name, elements] of namesOf(scene)) {
    let isNamed = known.get(name);
    if (isNamed === undefined) {
      isNamed = part.test(name) && pattern.test(nameWords(name));
      known.set(name, isNamed);
    }
    if (isNamed) for (const element of elements) found.add(element);
  }
  return [...found].sort(inOrder);
}
