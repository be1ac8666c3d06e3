import type { Finding } from './finding.ts';
import { holdsProse } from './markup/prose.ts';
import { holds } from './markup/unclobbered.ts';

/** Something was added to what was found: a page may have filled it with its story. What a site's or a person's rule names stays found. */
export const isStillClutter = ({ element, reason, tail }: Finding): boolean =>
  reason === 'known-here' ||
  reason === 'own-rule' ||
  tail !== undefined ||
  (!holds(element, 'h1,[itemprop~=articleBody]') && !holdsProse(element));
