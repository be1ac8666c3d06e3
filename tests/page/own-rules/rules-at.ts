import { onTestFinished, vi } from 'vitest';
import { type Story, storyOf } from '../../../src/clutter/story.ts';
import { applyOwnRules } from '../../../src/page/own-rules/own-rules.ts';
import { ownPage, rulesOf } from './page.ts';

/** A page with this body and these rules of its reader's in force, until the test is done. */
export function at(body: string, ...lines: string[]) {
  const { page, worn, lines: sheet } = ownPage(body);
  const end = new AbortController();
  onTestFinished(() => end.abort());
  const changed = vi.fn();
  const own = applyOwnRules(page, rulesOf(...lines), changed, end.signal);
  const found = (within?: Element[], where: Story | undefined = storyOf(page)) =>
    [...own.seek({ page, story: where, within })]
      .flat()
      .map(({ element }) => element.id || element.localName);
  return { page, worn, sheet, own, found, changed, end };
}

/** Lets what waits for its turn have it. */
export const settled = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));

/** The selector of a line of the sheet, if it is a rule. */
export function selectorIn(line: string): string[] {
  const selector = /^(?:@.*?\{ )?(.*?):not\(\[data-jernih-shown\], \[data-jernih-outlined\]\)/.exec(
    line,
  )?.[1];
  return selector === undefined ? [] : [selector];
}
