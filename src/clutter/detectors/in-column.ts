import type { Detector } from '../detector.ts';
import { adSlot } from './ad-slot.ts';
import { appBanner } from './app-banner.ts';
import { duplicateParagraph } from './duplicate-paragraph.ts';
import { promo } from './promo.ts';
import { relatedBlock } from './related-block.ts';
import { relatedInline } from './related-inline.ts';
import { repeatedSummary } from './repeated-summary.ts';
import { sticky } from './sticky.ts';

/** For the copy of a story: prompts and sheets are laid over the page, rows for sharing are known there by name and by line. */
export const columnDetectors: readonly Detector[] = [
  appBanner,
  relatedBlock,
  relatedInline,
  promo,
  repeatedSummary,
  duplicateParagraph,
  adSlot,
  sticky,
];
