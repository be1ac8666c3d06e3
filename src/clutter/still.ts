import type { Finding } from './finding.ts';
import { holdsProse } from './markup/prose.ts';
import { shows } from './markup/unclobbered.ts';

/** Why something is found that a site's or a person's rule names. */
export const namedByRule = /known-here|own-rule/;

/** Something was added to what was found: a page may have filled it with its story, or made a modal dialog of it. What a site's or a person's rule names stays found. */
export const isStillClutter = ({ element, reason, tail }: Finding): boolean =>
  namedByRule.test(reason) ||
  tail !== undefined ||
  (!shows(element, 'h1,[itemprop~=articleBody],:modal') && !holdsProse(element));
