import type { Detector } from '../detector.ts';
import { adSlot } from './ad-slot.ts';
import { appBanner } from './app-banner.ts';
import { appGate } from './app-gate.ts';
import { duplicateParagraph } from './duplicate-paragraph.ts';
import { promo } from './promo.ts';
import { pushPrompt } from './push-prompt.ts';
import { relatedBlock } from './related-block.ts';
import { relatedInline } from './related-inline.ts';
import { repeatedSummary } from './repeated-summary.ts';
import { shareRow } from './share-row.ts';
import { sticky } from './sticky.ts';

/** Every detector, the certain before the clever: what one has found, the next need not judge. */
export const detectors: readonly Detector[] = [
  appGate,
  appBanner,
  pushPrompt,
  relatedBlock,
  relatedInline,
  promo,
  shareRow,
  repeatedSummary,
  duplicateParagraph,
  adSlot,
  sticky,
];
