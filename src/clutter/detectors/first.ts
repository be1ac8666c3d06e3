import type { Detector } from '../detector.ts';
import { adSlot } from './ad-slot.ts';
import { appBanner } from './app-banner.ts';
import { appGate } from './app-gate.ts';
import { promo } from './promo.ts';
import { relatedBlock } from './related-block.ts';
import { relatedInline } from './related-inline.ts';
import { sticky } from './sticky.ts';

/** What is looked for from the beginning: what stands on a page when it is first seen. */
export const firstDetectors: readonly Detector[] = [
  appGate,
  appBanner,
  relatedBlock,
  relatedInline,
  promo,
  adSlot,
  sticky,
];
