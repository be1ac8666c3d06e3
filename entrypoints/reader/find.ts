import { type StoryOnPage, selectedOn, storyOn } from '../../src/article/on-page.ts';
import { pageAddress } from '../../src/article/pages/page-number.ts';
import { memoryOf } from '../../src/extension/memory/on-page.ts';
import { appearance } from '../../src/extension/settings/appearance.ts';
import { readStored } from '../../src/extension/settings/stored.ts';
import type { Memory } from '../../src/reader/options.ts';

/** A story to show, and what is remembered of it. */
export interface Found extends StoryOnPage {
  readonly stored: Promise<readonly [typeof appearance.defaults, Memory | undefined]>;
}

/** The story of this page. */
export function find(): Found {
  const { story } = pageAddress(new URL(location.href));
  return { ...storyOn(document), stored: Promise.all([readStored(appearance), memoryOf(story)]) };
}

/** What is selected on this page; where it was left is not remembered. */
export function findSelected(): Found {
  return { ...selectedOn(document), stored: Promise.all([readStored(appearance), undefined]) };
}
