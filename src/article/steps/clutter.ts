import { columnDetectors } from '../../clutter/detectors/in-column.ts';
import type { Finding } from '../../clutter/finding.ts';
import { kinds } from '../../clutter/kinds.ts';
import { outermost } from '../../clutter/outermost.ts';
import { findInSteps } from '../../clutter/search.ts';
import { storyOf } from '../../clutter/story.ts';
import type { Draft, Preparation } from '../draft.ts';
import { leftOut } from '../left-out.ts';
import { possibleOrNone } from '../possible.ts';

/** Those of a story's column: prompts and sheets are laid over the page. */
const inColumn = new Set(kinds.filter((kind) => kind !== 'app-gate' && kind !== 'push-prompt'));

/** Clutter of the box around the story: what stands farther off gets into no reader. */
function clutterAround({ page, site, phrases }: Draft): readonly Finding[] {
  const story = storyOf(page, site) ?? null;
  const column = story?.column;
  const box = column?.closest('main, article, [role="main"]') ?? column?.parentElement ?? column;
  const within = box && [box];
  const possible = (selector: string) => possibleOrNone(page, selector);
  const options = { detectors: columnDetectors, site, story, within, kinds: inColumn, phrases, possible };
  return outermost([...findInSteps(page, options)].flat());
}

/** Takes out what the detectors call clutter, rows for sharing too: of pictures alone, no later step knows them. */
export const clutter: Preparation = {
  name: 'clutter',
  prepare(draft: Draft): void {
    const { findings, page, removed } = draft;
    for (const { element, tail, kind, reason } of findings ?? clutterAround(draft)) {
      if (!page.documentElement.contains(element)) continue;
      if (tail) for (const node of tail) node.remove();
      else element.remove();
      removed.push(leftOut({ kind, reason }, ...(tail ?? [element])));
    }
  },
};
