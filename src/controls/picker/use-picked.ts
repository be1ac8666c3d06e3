import { useEffect, useState } from 'preact/hooks';
import { contains } from '../../clutter/markup/unclobbered.ts';
import { lineageOf, neighbour } from './lineage.ts';
import { type PickerKey, point } from './pointing.ts';
import { selectAround } from './roots.ts';
import { selectorFor } from './selector-for.ts';

/** What is pointed at or chosen: the elements that stand in one another, and which of them. */
interface Aim {
  readonly line: readonly Element[];
  readonly depth: number;
  /** Chosen, so that pointing elsewhere changes nothing. */
  readonly fixed: boolean;
}

export interface Picking {
  readonly selector: string | undefined;
  readonly elements: readonly Element[];
  readonly chosen: Element | undefined;
  readonly depth: number;
  readonly deepest: number;
  readonly fixed: boolean;
  aimDepth(depth: number): void;
  release(): void;
}

const nothing: Aim = { line: [], depth: 0, fixed: false };

const moved = (aim: Aim, by: 1 | -1): Aim => ({
  ...aim,
  depth: Math.min(Math.max(aim.depth + by, 0), Math.max(aim.line.length - 1, 0)),
  fixed: true,
});

function stepped(aim: Aim, page: Document, step: 1 | -1): Aim {
  const from = aim.line[aim.depth] ?? page.body;
  const next = neighbour(from, step);
  next?.scrollIntoView({ block: 'nearest' });
  return next ? { line: lineageOf(next), depth: 0, fixed: true } : aim;
}

function steered(aim: Aim, key: PickerKey, page: Document): Aim {
  if (key === 'ArrowUp') return moved(aim, 1);
  if (key === 'ArrowDown') return moved(aim, -1);
  if (key === 'Tab') return stepped(aim, page, 1);
  if (key === 'ShiftTab') return stepped(aim, page, -1);
  return aim;
}

/** What the keys ask for that do not aim. */
export type PickerDeeds = Readonly<Record<'Space' | 'Enter' | 'Undo' | 'Escape', () => void>>;

const isDeed = (key: PickerKey, deeds: PickerDeeds): key is keyof PickerDeeds => key in deeds;

/** Follows the person over the page. `deeds` must be the same at every call. */
export function usePicked(page: Document, host: Element, deeds: { readonly current: PickerDeeds }): Picking {
  const [aim, setAim] = useState(nothing);
  const chosen = aim.line[aim.depth];
  useEffect(() => {
    const gone = new AbortController();
    const pointing = {
      hover: (element: Element) =>
        setAim((now) =>
          now.fixed || now.line[0] === element ? now : { line: lineageOf(element), depth: 0, fixed: false },
        ),
      choose: (element: Element) =>
        setAim((now) =>
          now.fixed && chosen && contains(chosen, element)
            ? now
            : { line: lineageOf(element), depth: now.line[0] === element ? now.depth : 0, fixed: true },
        ),
      key: (key: PickerKey) => {
        if (isDeed(key, deeds.current)) deeds.current[key]();
        else setAim((now) => steered(now, key, page));
      },
    };
    point(page, host, pointing, gone.signal);
    return () => gone.abort();
  }, [page, host, chosen, deeds]);
  const selector = chosen && selectorFor(chosen);
  return {
    selector,
    elements: chosen && selector ? selectAround(page, chosen, selector) : [],
    chosen,
    depth: aim.depth,
    deepest: Math.max(aim.line.length - 1, 0),
    fixed: aim.fixed,
    aimDepth: (depth) => setAim((now) => ({ ...now, depth, fixed: true })),
    release: () => setAim(nothing),
  };
}
