import type { Detector } from '../detector.ts';
import { duplicateParagraph } from './duplicate-paragraph.ts';
import { pushPrompt } from './push-prompt.ts';
import { repeatedSummary } from './repeated-summary.ts';
import { shareRow } from './share-row.ts';

/**
 * What can wait until the markup was read: repetition is told by the whole story only, pages ask for notifications when
 * they have loaded, and rows for sharing are seldom looked for.
 */
export const laterDetectors: readonly Detector[] = [
  pushPrompt,
  shareRow,
  repeatedSummary,
  duplicateParagraph,
];
