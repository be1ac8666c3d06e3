import { findClutter } from '../../clutter/find-clutter.ts';
import { kinds } from '../../clutter/kinds.ts';
import type { Draft, Preparation } from '../draft.ts';
import { phrases } from '../furniture/related.ts';
import { wordsOf } from '../text.ts';

const everyKind = new Set(kinds);

/** Takes out what the detectors call clutter, share rows too. */
export const clutter: Preparation = {
  name: 'clutter',
  prepare({ page, site, findings, removed }: Draft): void {
    for (const { element, tail, kind, reason } of findings ??
      findClutter(page, { site, kinds: everyKind, phrases: phrases() })) {
      const text = tail ? tail.map((node) => node.textContent).join(' ') : wordsOf(element);
      if (tail) for (const node of tail) node.remove();
      else element.remove();
      removed.push({ kind, reason, text: text.replace(/\s+/gu, ' ').trim() });
    }
  },
};
