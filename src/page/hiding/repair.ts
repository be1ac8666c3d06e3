import type { ClutterKind } from '../../clutter/kinds.ts';
import type { Layout } from '../../clutter/layout.ts';
import { matches, selectIn } from '../../clutter/markup/unclobbered.ts';
import { knownEverywhere } from '../../clutter/rules/everywhere.ts';
import type { SiteRule } from '../../clutter/rules/site-rule.ts';
import { layoutOf } from '../layout-of.ts';
import type { Entry, Ledger } from '../ledger/ledger.ts';
import { type Place, placesOf } from '../ledger/measure.ts';
import { settling } from '../search/pace.ts';
import { markingUntil } from './marking.ts';
import { marks } from './marks.ts';

/** What a hidden bar left out of order on an element: a token of `data-jernih-repair` that the sheet acts on. */
type Repair = 'margin' | 'padding' | 'top';

/** Sets right what hidden things left behind, anew at each call; says whether there was anything to do so for. */
type Mend = () => boolean;

/** Who mends, and what for. */
export interface Mending {
  /** Hidden bars and sheets. */
  causes(): readonly Entry[];
  /** Has this mend too, now and whenever the page or the ledger changes; without anything, one of them has changed. */
  mend(run?: Mend): void;
}

const overlays: ReadonlySet<ClutterKind> = new Set([
  'app-banner',
  'app-gate',
  'promo',
  'push-prompt',
  'sticky',
]);
const nearly = 2;
const slimmest = 24;
const highest = 400;

/** Bars and sheets over the page: what a page makes room for, or locks scrolling under. */
export const mayNeedMending = ({ finding, shown }: Entry): boolean => !shown && overlays.has(finding.kind);

/** Begins with the offsets of bars, which must go before the first frame; `mend` without anything new has all done again, once things have settled. */
export function openMending(page: Document, view: Window, ledger: Ledger, until: AbortSignal): Mending {
  const causes = () => ledger.entries().filter(mayNeedMending);
  const menders: Mend[] = [mender(page, () => causes().flatMap(({ hidden }) => hidden.elements), until)];
  const soon = settling(view, () => menders.filter((run) => run()).length > 0, until);
  const mend = (run?: Mend) => {
    if (run) menders.push(run);
    soon();
  };
  return { causes, mend };
}

/** Takes back what bars leave that the sheets hide by name on a site, before anything has been looked for. */
export function namedMender(page: Document, site: SiteRule | undefined, until: AbortSignal): Mend {
  const known: readonly SiteRule['hide'][] = [knownEverywhere, site?.hide];
  const names = [...overlays].flatMap((kind) => known.flatMap((named) => named?.[kind] ?? []));
  return mender(page, () => selectIn(page, names.join()), until);
}

/** Repairs are attributes; they go when the signal aborts or their cause is shown. */
function mender(page: Document, hiddenNow: () => readonly Element[], until: AbortSignal): Mend {
  let repaired: ReadonlyMap<Element, readonly Repair[]> = new Map();
  const { set, remove } = markingUntil(until);
  return () => {
    const layout = layoutOf(page);
    if (!layout || until.aborted) return false;
    for (const element of repaired.keys()) remove(element, marks.repair);
    repaired = new Map();
    const hidden = hiddenNow();
    if (hidden.length === 0) return false;
    repaired = offsetsOf(page, hidden, layout);
    for (const [element, tokens] of repaired) set(element, marks.repair, tokens.join(' '));
    return true;
  };
}

const isTopBar = ({ y, width, height }: Place, { viewport }: Layout): boolean =>
  y <= nearly && height >= slimmest && height <= highest && width >= viewport.width / 2;

/** Where a page has made room for a bar at the top. */
function offsetsOf(page: Document, hidden: readonly Element[], layout: Layout): Map<Element, Repair[]> {
  const repairs = new Map<Element, Repair[]>();
  const add = (element: Element, repair: Repair) =>
    repairs.set(element, [...(repairs.get(element) ?? []), repair]);
  // To measure bars lays the page out twice: only where something stands as low as the slimmest bar would set it.
  let bars: readonly Place[] | undefined;
  const isOffset = (length: string) => {
    const offset = Number.parseFloat(length);
    if (!(offset >= slimmest - nearly)) return false;
    bars ??= [...placesOf(page, hidden).values()].filter((place) => isTopBar(place, layout));
    return bars.some(({ height }) => Math.abs(offset - height) <= nearly);
  };
  for (const part of selectIn(page, 'html, body, body > *, body > * > header, body > * > main')) {
    const style = layout.style(part);
    if (matches(part, 'html, body')) {
      if (isOffset(style.paddingTop)) add(part, 'padding');
      if (isOffset(style.marginTop)) add(part, 'margin');
    } else if (style.position !== 'static' && isOffset(style.top)) add(part, 'top');
  }
  return repairs;
}
