import type { Finding } from '../../clutter/finding.ts';
import { plain, wordsOf } from '../../clutter/language/words.ts';
import { boxAlone } from '../../clutter/markup/alone.ts';
import { attributeOf, selectIn } from '../../clutter/markup/unclobbered.ts';
import type { Story } from '../../clutter/story.ts';
import type { Cleaning } from '../between-scripts/cleaning-desk.ts';
import { whenQuiet } from '../when.ts';
import { type Line, linesAround } from './lines.ts';

/** What is told of a story page so that its lines can be learned from. */
interface Told {
  readonly address: string;
  readonly voice: string;
  readonly desk: string;
  readonly lines: readonly Pick<Line, 'text' | 'shape' | 'linked'>[];
}

/** Answers which of the lines are furniture, by index; undefined where nobody answers. */
export type Ask = (page: Told) => Promise<readonly number[] | undefined>;

const mostHidden = 12;
const longestName = 120;
const authors = '[itemprop~=author],[rel~=author]';

/**
 * Learns the lines around the story once the page is quiet, and hides those that the site prints on every story: each
 * once it is out of view, so that nothing moves before anybody's eyes. They are back when what was learned is forgotten.
 */
export function learnFurniture(page: Document, cleaning: Cleaning, ask: Ask, forgotten: AbortSignal): void {
  const { kinds } = cleaning;
  if (!kinds.has('site-furniture')) return;
  const until = AbortSignal.any([cleaning.until, forgotten]);
  forgotten.addEventListener('abort', () => cleaning.drop('site-furniture'));
  const learn = async () => {
    const story = cleaning.story();
    if (!story) return;
    const lines = linesAround(story);
    const told = lines.map(({ text, shape, linked }) => ({ text, shape, linked }));
    const known = await ask({ address: page.URL, ...makersOf(page), lines: told });
    if (!known || until.aborted) return;
    const elements = known.slice(0, mostHidden).flatMap((index) => lines[index]?.element ?? []);
    whenOutOfView(page, elements, (element) => cleaning.add([findingOf(element, story)]), until);
  };
  whenQuiet(page, () => void learn(), until);
}

const findingOf = (element: Element, story: Story): Finding => ({
  kind: 'site-furniture',
  element: boxAlone(element, { story }),
  reason: 'on-every-story',
});

/** Who wrote the story and in which part of the site it stands; empty where the page does not say. */
function makersOf(page: Document): Pick<Told, 'voice' | 'desk'> {
  const [author] = selectIn(page, 'meta[name=author i],meta[property="article:author"]');
  const [named] = selectIn(page, authors);
  const voice = author ? plain(attributeOf(author, 'content')) : named ? wordsOf(named, longestName) : '';
  const [section] = selectIn(page, 'meta[property="article:section"]');
  const [first = '', second] = new URL(page.URL).pathname.split('/').filter(Boolean);
  const desk = section ? plain(attributeOf(section, 'content')) : second === undefined ? '' : first;
  return { voice: voice.slice(0, longestName), desk: desk.slice(0, longestName) };
}

function whenOutOfView(
  page: Document,
  elements: readonly Element[],
  act: (element: Element) => void,
  until: AbortSignal,
): void {
  const view = page.defaultView;
  if (!view || elements.length === 0) return;
  const observer = new view.IntersectionObserver((entries) => {
    for (const { isIntersecting, target } of entries) {
      if (isIntersecting) continue;
      observer.unobserve(target);
      act(target);
    }
  });
  for (const element of elements) observer.observe(element);
  until.addEventListener('abort', () => observer.disconnect());
}
