import { linkShare } from '../blocks.ts';
import type { Draft, Preparation } from '../draft.ts';
import { furnitureNames } from '../furniture/names.ts';
import { wordsOf } from '../text.ts';

const names = new RegExp(` (?:${furnitureNames.join('|')}) `, 'u');
/** A layout that has a sidebar, or the story's own box, is not furniture for one word in its name. */
const holdsStory =
  / (?:grid|layout|with|has|no|container|wrapper) | (?:article|story|post|entry|main|page|detail) (?:content|body|text) /u;
const named = '[class], [id], [data-testid], [data-component], [data-component-name]';
const spared = 'html, body, main, article, p, a, h1, img, picture';
const story = 'h1, [itemprop~="articleBody" i]';
/** Characters; a shorter paragraph counts for nothing. */
const prose = 80;
/** A box that holds more than this share of the page's prose is no furniture, whatever it is called. */
const mostProse = 0.2;

const attributesRead = ['class', 'id', 'data-testid', 'data-component', 'data-component-name'] as const;

function namesOf(element: Element): string {
  let all = '';
  for (const name of attributesRead) {
    const value = element.getAttribute(name);
    if (value) all += ` ${value}`;
  }
  return all;
}

/** `relatedPosts__list-2` is " related posts list 2 ". */
const wordsIn = (all: string): string =>
  ` ${all
    .replace(/([a-z\d])([A-Z])/gu, '$1 $2')
    .toLowerCase()
    .replace(/[^a-z\d]+/gu, ' ')} `;

function saysFurniture(all: string): boolean {
  const words = all.length > 400 ? '' : wordsIn(all);
  return names.test(words) && !holdsStory.test(words);
}

const size = (paragraphs: Iterable<Element>): number => {
  let sum = 0;
  for (const paragraph of paragraphs) {
    const length = wordsOf(paragraph).length;
    if (length >= prose && linkShare(paragraph) < 0.3) sum += length;
  }
  return sum;
};

/** Takes out what the site itself calls by a name of furniture, unless much of the page's prose stands in it. */
export const furnitureByName: Preparation = {
  name: 'furniture-by-name',
  prepare({ page, removed }: Draft): void {
    let whole: number | undefined;
    const known = new Map<string, boolean>();
    for (const element of page.body.querySelectorAll(named)) {
      const all = namesOf(element);
      const isNamedSo = known.get(all) ?? saysFurniture(all);
      known.set(all, isNamedSo);
      if (!isNamedSo || !element.isConnected || element.matches(spared) || element.querySelector(story))
        continue;
      whole ??= size(page.querySelectorAll('p'));
      if (size(element.querySelectorAll('p')) > whole * mostProse) continue;
      const text = wordsOf(element);
      element.remove();
      if (text) removed.push({ kind: 'furniture', reason: 'named-so', text });
    }
  },
};
