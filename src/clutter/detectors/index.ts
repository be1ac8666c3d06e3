import type { Detector } from '../detector.ts';
import { adSlot } from './ad-slot.ts';
import { appBanner } from './app-banner.ts';
import { duplicateParagraph } from './duplicate-paragraph.ts';
import { promo } from './promo.ts';
import { relatedBlock } from './related-block.ts';
import { relatedInline } from './related-inline.ts';
import { repeatedSummary } from './repeated-summary.ts';

/** Every detector, the certain before the clever: what one has found, the next need not judge. */
export const detectors: readonly Detector[] = [
  appBanner,
  relatedInline,
  promo,
  relatedBlock,
  duplicateParagraph,
  repeatedSummary,
  adSlot,
];
