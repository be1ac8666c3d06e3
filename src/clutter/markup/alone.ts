import { wordsOf } from '../language/words.ts';
import type { Scene } from '../scene.ts';
import { contains, matches, parentOf, selectIn } from './unclobbered.ts';

const shown = 'img,picture,video,iframe,object,embed,canvas,input,button,svg';
const furthest = 6;

/** The largest box around `element` that shows nothing else: hiding it leaves no hole. Never a box that holds the story. */
export function boxAlone(element: Element, { story }: Pick<Scene, 'story'>): Element {
  const words = wordsOf(element, 4000);
  let box = element;
  for (let climbed = 0; climbed < furthest; climbed += 1) {
    const parent = parentOf(box);
    if (parent === null || matches(parent, 'body,html,main,article')) break;
    if (story && contains(parent, story.body)) break;
    if (wordsOf(parent, words.length + 60).length > words.length || showsMore(parent, box)) break;
    box = parent;
  }
  return box;
}

function showsMore(parent: Element, box: Element): boolean {
  return selectIn(parent, shown).some((other) => !contains(box, other));
}
