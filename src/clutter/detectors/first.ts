import type { Detector } from '../detector.ts';
import { adSlot } from './ad-slot.ts';
import { appBanner } from './app-banner.ts';
import { appGate } from './app-gate.ts';
import { sticky } from './sticky.ts';

/** What is looked for from the beginning, while the markup is still being read: what stands at the top of a page, or over it. */
export const firstDetectors: readonly Detector[] = [appGate, appBanner, adSlot, sticky];
