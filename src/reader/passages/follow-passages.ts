import type { Article } from '../../article/article.ts';
import { quoted } from '../export/citation.ts';
import type { Offer } from '../frame/view.ts';
import { copyText } from '../panels/clipboard.ts';
import { selectedIn } from '../shell/selected-in.ts';
import type { Stage } from '../shell/stage.ts';
import { lettersBefore, linesOf, passagesIn } from './lines.ts';
import { painter } from './paint.ts';
import { areWithin, joined, type Passage, type PassageMemory, touching } from './passage.ts';
import { markPassages } from './wrap.ts';

/** The story that passages are highlighted in, by names that the packing of the reader's script leaves alone. */
export interface PassagesPlace {
  readonly stage: Stage;
  /** Its blocks, in order, more once it has grown; or those of a copy of it. */
  blocks(copy?: ParentNode): readonly Element[];
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
function pointedAt({ stage, blocks }: PassagesPlace): { said: string; pointed: readonly Passage[] } {
  const selection = selectedIn(stage.root);
  const range = selection && selection.rangeCount > 0 ? selection.getRangeAt(0) : undefined;
  if (!selection || !range || !stage.article.contains(range.startContainer)) return { said: '', pointed: [] };
  if (selection.isCollapsed) return { said: '', pointed: pressed(blocks(), range) };
  return { said: selection.toString(), pointed: passagesIn(blocks(), range) };
}

/** What is highlighted: shown, kept, and what was before. */
function passagesOf(place: PassagesPlace, until: AbortSignal) {
  const { stage, blocks, memory, offer, say } = place;
  const { words } = stage.speech;
  const paint = painter(stage.root, until);
  let passages: readonly Passage[] = [];
  const lines = () => passages.flatMap((passage) => linesOf(blocks(), passage) ?? []);
  const set = (now: readonly Passage[]) => {
    passages = now;
    paint(lines());
  };
  stage.passages = {
    said: () => lines().map(String),
    mark: (copy) => markPassages(passages, blocks(), blocks(copy)),
  };
  return {
    now: () => passages,
    recall: async () => {
      const before = await memory?.read(blocks().map(saidBy));
      if (before && !until.aborted) set(joined(passages, before));
    },
    change: async (now: readonly Passage[]) => {
      set(now);
      offer([]);
      const kept = await memory?.keep(blocks().map(saidBy), now);
      if (until.aborted || kept || now.length === 0) return;
      say(words(kept === false ? 'reader_highlight_for_now' : 'reader_highlight_not_kept'));
    },
  };
}

/** Highlights passages of the story as its person asks for, keeps them, and shows those of before, until the signal aborts. */
export const followPassages: FollowPassages = (place, until) => {
  const { stage, story, memory, offer, say } = place;
  const { words } = stage.speech;
  const { now, recall, change } = passagesOf(place, until);
  if (memory?.any) void recall();
  const offersFor = (said: string, pointed: readonly Passage[]): Offer[] => {
    const hit = touching(now(), pointed);
    const remove = {
      name: words('reader_highlight_remove'),
      act: () => void change(now().filter((one) => !hit.includes(one))),
    };
    if (said === '') return hit.length > 0 ? [remove] : [];
    const highlight = {
      name: words('reader_highlight'),
      act: () => void change(joined(now(), pointed)),
    };
    const copy = {
      name: words('reader_quote'),
      act: async () => {
        offer([]);
        const isCopied = await copyText(stage.frame, quoted(said, story(), stage.speech));
        if (!until.aborted) say(words(isCopied ? 'reader_copied' : 'reader_not_copied'));
      },
    };
    return [areWithin(pointed, now()) ? remove : highlight, copy];
  };
  return {
    longer: () => void recall(),
    selected: () => {
      const { said, pointed } = pointedAt(place);
      offer(pointed.length > 0 ? offersFor(said, pointed) : []);
    },
  };
};
