import { wordsOf } from '../language/words.ts';
import type { Scene } from '../scene.ts';
import { boxAlone } from './alone.ts';
import { follows, read, selectIn, tagOf } from './unclobbered.ts';

/** As long as titles are. */
const title = /^.{20,200}$/;
/** Fewer paragraphs to a card, and the cards are what is told. */
const fewestParagraphs = 3;
/** A heading, a colon; or what is left of a paragraph where a card was written into it. */
const leadsOn = /^h\d|:$|^p $/;

/** A card between the paragraphs, with no more than a title; nothing that is sold. */
export function isCard(element: Element, scene: Scene): boolean {
  const { phrases, story } = scene;
  const words = wordsOf(element, 201);
  if (!story || !title.test(words) || phrases.sells.test(words)) return false;
  const { body, paragraphs } = story;
  const before = read(boxAlone(element, scene), 'previousElementSibling');
  return (
    follows(paragraphs[0] ?? body, element) &&
    follows(element, paragraphs.at(-1) ?? body) &&
    selectIn(body, 'article,aside').length * fewestParagraphs <= paragraphs.length &&
    !(before && leadsOn.test(`${tagOf(before)} ${wordsOf(before)}`))
  );
}
