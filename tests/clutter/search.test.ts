import { expect, test } from 'vitest';
import type { Detector } from '../../src/clutter/detector.ts';
import { everyLanguage } from '../../src/clutter/language/every-language.ts';
import { findInSteps } from '../../src/clutter/search.ts';
import { page, story } from './page.ts';

test('what was read of a page is read again once the page has had its turn', () => {
  const document = page(story('<p class="x">Baca juga: Sungai Meluap Lagi</p>'));
  const paragraph = document.querySelector('.x') as Element;
  const starts: string[] = [];
  const listener: Detector = {
    kind: 'promo',
    reason: 'invites-to-follow',
    find({ startOf }) {
      starts.push(startOf(paragraph).slice(0, 4));
      return [];
    },
  };
  const steps = findInSteps(document, {
    detectors: [listener, listener, listener],
    kinds: new Set(['promo']),
    phrases: everyLanguage,
  });
  steps.next();
  steps.next(true);
  paragraph.textContent = 'Hujan turun lagi.';
  steps.next(false);
  steps.next(true);
  expect(starts.map((start) => start.toLowerCase())).toEqual(['baca', 'baca', 'huja']);
});
