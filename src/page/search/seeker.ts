import type { Detector } from '../../clutter/detector.ts';
import { firstDetectors } from '../../clutter/detectors/first.ts';
import type { Finding } from '../../clutter/finding.ts';
import { findInSteps, type Options } from '../../clutter/search.ts';
import type { Story } from '../../clutter/story.ts';
import { isThere } from './follow-story.ts';
import { type Steps, takeSteps } from './steps.ts';

/** What every search of a page has in common. */
interface Ground extends Pick<Options, 'kinds' | 'own' | 'phrases' | 'site'> {
  readonly view: Window;
  story(): Story | null;
  take(found: readonly Finding[]): void;
  readonly isAsked: boolean;
  readonly until: AbortSignal;
}

/** Looks for clutter in a page, with the detectors that have come so far. */
export function seekerOn(page: Document, ground: Ground) {
  const { kinds, own, phrases, site, view } = ground;
  let detectors = firstDetectors;
  /** Step by step, as the caller has time. */
  const search = (options: Partial<Options>) =>
    findInSteps(page, { detectors, kinds, own, phrases, site, ...options });
  function* searchAndThen(then: () => void, options: Partial<Options>): Steps<readonly Finding[]> {
    const story = ground.story();
    let isOld = yield [];
    const steps = search({ story, ...options });
    // Told by a story that has gone, the next one would seem to repeat it.
    while (!story || isThere(story)) {
      const step = steps.next(isOld);
      if (step.done) return then();
      isOld = yield step.value;
    }
    look(options, then);
  }
  /** When there is time, until all is found and taken. */
  const look = (options: Partial<Options>, then: () => void = () => undefined) =>
    takeSteps(searchAndThen(then, options), view, ground);
  const join = (later: readonly Detector[]) => {
    detectors = [...detectors, ...later];
    // Of people's own rules, and there may be thousands, all has been asked.
    look({ detectors: later, own: undefined });
  };
  return { search, look, join };
}
