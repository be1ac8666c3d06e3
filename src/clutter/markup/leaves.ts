import { inColumn, oncePerScene, type Scene } from '../scene.ts';
import { remembering } from './remembering.ts';
import { childCountOf, closest, follows, ofTags, parentOf } from './unclobbered.ts';

const blocks = 'h2,h3,h4,h5,p,div';
/** What is said twice in one of these may be meant so. */
const structured = 'aside,blockquote,dl,figure,footer,form,li,nav,ol,pre,table,ul';

const areStructured = oncePerScene(() => remembering((box: Element) => closest(box, structured) !== null));

/** A paragraph or heading in no list, table or quote: all of one box are, or none. */
export function isPlain(element: Element, scene: Scene): boolean {
  const box = parentOf(element);
  return !(box && areStructured(scene)(box));
}

/** Blocks of bare text under the story, where a site may set something of it again. */
export const leavesAfter = oncePerScene((scene): readonly Element[] => {
  const { story } = scene;
  const isLeaf = (element: Element) =>
    story && childCountOf(element) === 0 && follows(story.body, element) && isPlain(element, scene);
  return ofTags(inColumn(scene), blocks).filter(isLeaf);
});
