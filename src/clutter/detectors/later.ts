import type { Detector } from '../detector.ts';
import { duplicateParagraph } from './duplicate-paragraph.ts';
import { promo } from './promo.ts';
import { pushPrompt } from './push-prompt.ts';
import { relatedBlock } from './related-block.ts';
import { relatedInline } from './related-inline.ts';
import { repeatedSummary } from './repeated-summary.ts';
import { shareRow } from './share-row.ts';

/**
 * What waits until the markup was read: what stands in a story or beside it is told by the whole story only, and pages
 * ask for notifications when they have loaded.
 */
export const laterDetectors: readonly Detector[] = [
  pushPrompt,
  relatedBlock,
  relatedInline,
  promo,
  shareRow,
  repeatedSummary,
  duplicateParagraph,
];
