import { oncePerScene } from './scene.ts';
import { childCountOf, closest, follows, selectIn } from './unclobbered.ts';

const blocks = 'h2,h3,h4,h5,p,div';
/** What is said twice in one of these may be meant so. */
const structured = 'aside,blockquote,dl,figure,footer,form,li,nav,ol,pre,table,ul';

/** In no list, table or quote. */
export const isPlain = (element: Element): boolean => closest(element, structured) === null;

/** Blocks of bare text under the story, where a site may set something of it again. */
export const leavesAfter = oncePerScene(({ story }): readonly Element[] =>
  story
    ? selectIn(story.column, blocks).filter(
        (element) => childCountOf(element) === 0 && follows(story.body, element) && isPlain(element),
      )
    : [],
);
