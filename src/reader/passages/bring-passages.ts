import type { Article } from '../../article/article.ts';
import { settle } from '../frame/settle.ts';
import type { Frame } from '../frame/steer.tsx';
import type { ReaderOptions } from '../options.ts';
import { selectedIn } from '../shell/selected-in.ts';
import type { Stage } from '../shell/stage.ts';
import { trusted } from '../trusted.ts';
import type { Following, PassagesPlace } from './follow-passages.ts';

/** Milliseconds of rest after which something counts as selected. */
const rest = 200;

interface Shown {
  readonly stage: Stage;
  readonly story: HTMLElement;
  readonly article: Article;
  readonly frame: Frame;
}

function isSelected({ root, article }: Stage): boolean {
  const selection = selectedIn(root);
  return selection !== null && !selection.isCollapsed && article.contains(selection.anchorNode);
}

/**
 * Brings what highlights passages once something is selected in the story, or where some were highlighted before. To be
 * told when it is to begin, and when the story has grown.
 */
export function bringPassages(
  { stage, story, article, frame: { show } }: Shown,
  { memory, passages: bring }: ReaderOptions,
  until: AbortSignal,
): { begin(): void; grown(longer: Article): void } {
  const { ownerDocument: page } = stage.host;
  let now = article;
  let coming: Promise<Following | undefined> | undefined;
  const place: PassagesPlace = {
    stage,
    holder: story,
    story: () => now,
    memory: memory?.passages,
    offer: (offers) => show({ offers }),
    say: (said) => show({ said }),
  };
  const come = async () => {
    try {
      const follow = await bring?.();
      return until.aborted ? undefined : follow?.(place, until);
    } catch (error) {
      // The next selection tries again.
      coming = undefined;
      console.error('Jernih:', error);
      return undefined;
    }
  };
  const tell = async () => {
    if (until.aborted || (!coming && !isSelected(stage))) return;
    coming ??= come();
    const following = await coming;
    if (!until.aborted) following?.selected();
  };
  return {
    begin: () => {
      const changed = settle(page, tell, rest, until);
      const hear = trusted(() => changed.later(undefined));
      page.addEventListener('selectionchange', hear, { signal: until });
      // It may have been selected as soon as it showed.
      changed.later(undefined);
      if (memory?.passages?.any) coming ??= come();
    },
    grown: (longer) => {
      now = longer;
      void coming?.then((following) => following?.longer());
    },
  };
}
