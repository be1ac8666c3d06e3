import { oncePerScene, type Scene, select } from './scene.ts';
import { nameOf, nameWords } from './words.ts';

/** What has a name, and where in the list those of each name stand: a page repeats a few hundred names over thousands of elements. */
const namesOf = oncePerScene((scene) => {
  const elements = select(scene, '[class],[id]');
  const places = new Map<string, number[]>();
  for (const [at, element] of elements.entries()) {
    const name = nameOf(element);
    const known = places.get(name);
    if (known) known.push(at);
    else places.set(name, [at]);
  }
  return { elements, places };
});

/**
 * Elements of the scene, in document order, with a name as `isNamed` reads it. `part` finds the few that may have one in
 * class and id as they are written: the browser takes a millisecond to compare a handful of parts of names.
 */
export function namedIn(scene: Scene, part: RegExp, pattern: RegExp): Element[] {
  const { elements, places } = namesOf(scene);
  return [...places]
    .filter(([name]) => part.test(name) && pattern.test(nameWords(name)))
    .flatMap(([, at]) => at)
    .sort((one, other) => one - other)
    .map((at) => elements[at] as Element);
}
