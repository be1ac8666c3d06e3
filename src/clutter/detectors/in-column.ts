import type { Detector } from '../detector.ts';
import { adSlot } from './ad-slot.ts';
import { appBanner } from './app-banner.ts';
import { duplicateParagraph } from './duplicate-paragraph.ts';
import { promo } from './promo.ts';
import { relatedBlock } from './related-block.ts';
import { relatedInline } from './related-inline.ts';
import { repeatedSummary } from './repeated-summary.ts';
import { shareRow } from './share-row.ts';
import { sticky } from './sticky.ts';

/** For the copy of a story: prompts and sheets are laid over the page. */
export const columnDetectors: readonly Detector[] = [
  appBanner,
  relatedBlock,
  relatedInline,
  promo,
  shareRow,
  repeatedSummary,
  duplicateParagraph,
  adSlot,
  sticky,
];
