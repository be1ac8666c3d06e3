import type { Article } from '../article/article.ts';
import type { Appearance } from '../look/appearance.ts';
import { guardLinks } from './frame/links.ts';
import { closeUpMissing, makeOpenable, picturesOf } from './frame/pictures.ts';
import { keepPageOut } from './frame/quiet-page.ts';
import { steer } from './frame/steer.tsx';
import type { Steered } from './frame/view.ts';
import { keepWayOut } from './frame/way-out.ts';
import type { ReaderOptions } from './options.ts';
import { bringPages } from './pages/bring-pages.ts';
import { bringPassages } from './passages/bring-passages.ts';
import { afterPaint } from './shell/after-paint.ts';
import { keepAttention } from './shell/attention.ts';
import { makeInert } from './shell/inert.ts';
import { pauseMedia } from './shell/media.ts';
import { groundOf, raise } from './shell/raise.ts';
import { blocksOf } from './shell/reading-place.ts';
import { remember } from './shell/remembering.ts';
import { keepPlace } from './shell/scrolling.ts';
import { makeStage } from './shell/stage.ts';
import { holdScroll, keepStill } from './shell/stillness.ts';
import { whenThrownOut } from './shell/thrown-out.ts';
import { minutesToRead } from './story/reading-time.ts';
import { renderStory } from './story/render-story.ts';

/** The reader while it is open. */
export interface Reader {
  /** The look was chosen elsewhere, such as on the options page. */
  wear(appearance: Appearance): void;
  /** Reads aloud from what is in sight; pauses where it does. */
  readAloud(): void;
}

function steeredBy(shown: HTMLElement, story: HTMLElement, article: Article): Steered {
  return {
    headings: [...story.querySelectorAll<HTMLElement>('h2, h3')],
    pictures: picturesOf(shown),
    minutes: minutesToRead(story.textContent, shown.lang),
    article,
  };
}

/**
 * Shows the story over the page until the signal aborts; then the page is what it was. All is made before the page
 * is touched, so a story that cannot be shown (an error is thrown) leaves it alone.
 */
export function openReader(
  page: Document,
  article: Article,
  options: ReaderOptions,
  until: AbortSignal,
): Reader {
  const stage = makeStage(page, options, until);
  const { story, rest, refresh } = renderStory(stage.article, article, options.speech, options.now);
  // Whoever hears the page hears which story this is.
  stage.main.ariaLabel = article.title;
  stage.dress(options.appearance);
  const steered = steeredBy(stage.article, story, article);
  // Before the controls: at the abort it looks while they still stand.
  const shown = options.page ?? page;
  const place = keepPlace(shown, stage, () => blocksOf(story), until);
  const frame = steer(stage, steered, options, until);
  keepWayOut(stage.frame, options.onClose, until);
  keepPageOut(stage.host, stage.article, until);
  guardLinks(stage.host, until);
  closeUpMissing(stage.article, until);
  const ground = groundOf(page);
  const { memory } = options;
  const goOn = memory && remember({ stage, story, place, memory, resumed: frame.resumed }, until);
  const silence = makeInert(page, stage.host, until);
  keepAttention(page, until);
  const hush = pauseMedia(page, until);
  holdScroll(page, until);
  keepStill(page, until);
  raise(page, stage, ground, until);
  whenThrownOut(page, stage.host, options.onClose, until);
  place.open();
  goOn?.();
  const passages = bringPassages({ stage, story, article, frame }, options, until);
  const openable = ({ pictures }: Steered) => makeOpenable(pictures, options.speech.words);
  const grown = (joined: Article) => {
    refresh(joined);
    const larger = steeredBy(stage.article, story, joined);
    openable(larger);
    frame.grow(larger);
    goOn?.();
    passages.grown(joined);
  };
  const later = options.later ?? afterPaint(page, until);
  const join = () => void bringPages({ first: article, story, options, grown }, until);
  const draw = () => {
    frame.draw();
    // The browser styles the whole page anew for that, and nobody sees it: the reader covers the page.
    silence();
  };
  later(draw, hush, ...rest, () => openable(steered), passages.begin, join);
  return { wear: frame.wear, readAloud: frame.readAloud };
}
