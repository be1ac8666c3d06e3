import type { Article } from '../../article/article.ts';
import { quoted } from '../export/citation.ts';
import type { Offer } from '../frame/view.ts';
import { copyText } from '../panels/clipboard.ts';
import { selectedIn } from '../shell/selected-in.ts';
import type { Stage } from '../shell/stage.ts';
import type { WordKey } from '../words.ts';
import { blocksIn } from './blocks.ts';
import { lettersBefore, linesOf, passagesIn } from './lines.ts';
import { painter } from './paint.ts';
import { areWithin, joined, moved, type Passage, type PassageMemory, touching } from './passage.ts';
import { markPassages } from './wrap.ts';

/** The story that passages are highlighted in, by names that the packing of the reader's script leaves alone. */
export interface PassagesPlace {
  readonly stage: Stage;
  /** Holds its blocks, more once it has grown. */
  readonly holder: ParentNode;
  story(): Article;
  readonly memory: PassageMemory | undefined;
  /** Shows what can be done with what is selected. */
  offer(offers: readonly Offer[]): void;
  say(sentence: string): void;
}

/** What follows the passages of a story. */
export interface Following {
  /** Something else is selected, or nothing. */
  selected(): void;
  /** The story has more blocks. */
  longer(): void;
}

export type FollowPassages = (place: PassagesPlace, until: AbortSignal) => Following;

const saidBy = (block: Element): string => block.textContent;

/** The letter that a press met, where it met one of the story. */
function pressed(blocks: readonly Element[], { startContainer, startOffset }: Range): readonly Passage[] {
  const block = blocks.findIndex((element) => element.contains(startContainer));
  const element = blocks[block];
  if (!element) return [];
  const start = lettersBefore(element, startContainer, startOffset);
  return [{ block, start, end: start + 1 }];
}

/** What is selected of the story, and what that says: nothing where it is a press, which may be on a passage. */
function pointedAt(
  { root, article }: Stage,
  blocks: readonly Element[],
): { said: string; pointed: readonly Passage[] } {
  const selection = selectedIn(root);
  const range = selection && selection.rangeCount > 0 ? selection.getRangeAt(0) : undefined;
  if (!selection || !range || !article.contains(range.startContainer)) return { said: '', pointed: [] };
  if (selection.isCollapsed) return { said: '', pointed: pressed(blocks, range) };
  return { said: selection.toString(), pointed: passagesIn(blocks, range) };
}

/** What is highlighted: shown, kept, and what was before. */
function passagesOf({ stage, holder, memory, say }: PassagesPlace, until: AbortSignal) {
  const { words } = stage.speech;
  const paint = painter(stage.root, until);
  let blocks = blocksIn(holder);
  let passages: readonly Passage[] = [];
  let isWarned = false;
  const lines = () => passages.flatMap((passage) => linesOf(blocks, passage) ?? []);
  const set = (now: readonly Passage[]) => {
    passages = now;
    paint(lines());
  };
  const keep = async (added: readonly Passage[], gone: readonly Passage[]) => {
    const kept = memory ? await memory.keep(blocks.map(saidBy), added, gone) : false;
    if (until.aborted || kept || (kept === false && (isWarned || added.length === 0))) return;
    isWarned ||= kept === false;
    say(words(kept === false ? 'reader_highlight_for_now' : 'reader_highlight_not_kept'));
  };
  stage.passages = {
    said: () => lines().map(String),
    mark: (copy) => markPassages(passages, blocks, blocksIn(copy)),
  };
  return {
    now: () => passages,
    blocks: () => blocks,
    renew: () => {
      const before = blocks;
      blocks = blocksIn(holder);
      set(moved(passages, before, blocks));
    },
    recall: async () => {
      const before = await memory?.read(blocks.map(saidBy));
      if (before && !until.aborted) set(joined(passages, before));
    },
    add: (more: readonly Passage[]) => {
      set(joined(passages, more));
      return keep(touching(passages, more), []);
    },
    remove: (gone: readonly Passage[]) => {
      set(passages.filter((one) => !gone.includes(one)));
      return keep([], gone);
    },
  };
}

/** Highlights passages of the story as its person asks for, keeps them, and shows those of before, until the signal aborts. */
export const followPassages: FollowPassages = (place, until) => {
  const { stage, story, memory, say } = place;
  const { words } = stage.speech;
  const { now, blocks, renew, recall, add, remove } = passagesOf(place, until);
  let isOffered = false;
  const offer = (offers: readonly Offer[]) => {
    isOffered = offers.length > 0;
    place.offer(offers);
  };
  if (memory?.any) void recall();
  const changing = (name: WordKey, change: () => unknown) => ({
    name: words(name),
    act: () => {
      offer([]);
      // What became of it shows only where nothing is selected.
      const selection = selectedIn(stage.root);
      if (selection && selection.rangeCount > 0) selection.collapseToEnd();
      change();
    },
  });
  const offersFor = (said: string, pointed: readonly Passage[]): Offer[] => {
    const hit = touching(now(), pointed);
    const removing = changing('reader_highlight_remove', () => remove(hit));
    if (said === '') return hit.length > 0 ? [removing] : [];
    const adding = changing('reader_highlight', () => add(pointed));
    const copy = {
      name: words('reader_quote'),
      act: async () => {
        offer([]);
        const isCopied = await copyText(stage.frame, quoted(said, story(), stage.speech));
        if (!until.aborted) say(words(isCopied ? 'reader_copied' : 'reader_not_copied'));
      },
    };
    return [{ ...(areWithin(pointed, now()) ? removing : adding), key: 'h' }, copy];
  };
  const selected = () => {
    const { said, pointed } = pointedAt(stage, blocks());
    offer(pointed.length > 0 ? offersFor(said, pointed) : []);
  };
  return {
    selected,
    longer: () => {
      renew();
      if (isOffered) selected();
      void recall();
    },
  };
};
