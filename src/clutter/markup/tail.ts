import { isBlankLine, isOfferLine, isPlayerLine } from '../language/offers.ts';
import type { Phrases } from '../language/phrases.ts';
import { linesOf } from './segments.ts';
import { childCountOf, holds } from './unclobbered.ts';

/**
 * The last children of a story block that offer a story or a video: "Yuk, simak juga video ini!" and its player. Empty
 * where there are none; what stands before them is story.
 */
export function tailOf(block: Element, phrases: Phrases): ChildNode[] {
  if (!childCountOf(block) || !holds(block, 'br')) return [];
  const lines = linesOf(block);
  let from = lines.length;
  let offers = false;
  while (from > 1) {
    const line = lines[from - 1] ?? [];
    const isOffer = isOfferLine(line, phrases);
    if (!isOffer && !isPlayerLine(line) && !isBlankLine(line)) break;
    offers ||= isOffer;
    from -= 1;
  }
  return offers ? lines.slice(from).flat() : [];
}
