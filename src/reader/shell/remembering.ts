import { settle } from '../frame/settle.ts';
import type { Memory } from '../options.ts';
import { trusted } from '../trusted.ts';
import { blocksOf, placeInReader } from './reading-place.ts';
import type { ReadingPlace } from './scrolling.ts';
import type { Stage } from './stage.ts';

/** Milliseconds of rest after which a place counts as read. */
const rest = 1500;
/** Of the way: who came so far has read the story. */
const finished = 0.97;

interface Remembering {
  readonly stage: Stage;
  readonly story: HTMLElement;
  readonly place: ReadingPlace;
  readonly memory: Memory;
  /** Told when the story went on where it was left. */
  resumed(): void;
}

/** The block that is being read; 0 at the beginning, and where the story has been read to its end. */
function blockBeingRead({ way }: Stage, story: HTMLElement): number {
  const { scrollTop, scrollHeight, clientHeight } = way;
  if (scrollTop >= (scrollHeight - clientHeight) * finished) return 0;
  return placeInReader(blocksOf(story), 0.12)?.index ?? 0;
}

/**
 * Tells where the story is being left, until the signal aborts. Call the answer when it shows, to go on where it was left
 * before, and again when it has grown: the block may be on a page that had not come. To be called before the reader is
 * raised, so that at the abort the story still stands when it is asked.
 */
export function remember(
  { stage, story, place, memory, resumed }: Remembering,
  until: AbortSignal,
): () => void {
  let due = memory.block;
  const keeping = settle(story.ownerDocument, () => memory.keep(blockBeingRead(stage, story)), rest, until);
  const goOn = () => {
    if (!due || !place.resume(due)) return;
    due = undefined;
    resumed();
  };
  stage.host.addEventListener(
    'scroll',
    trusted(() => {
      due = undefined;
      keeping.later(undefined);
    }),
    { passive: true, signal: until },
  );
  return goOn;
}
