import type { Problem } from './messages.ts';
import type { WordKey } from './words.ts';

/** The sentence of each problem: a new one without a sentence does not compile. */
export const problemSentences = {
  'no-story': 'problem_no_story',
  'no-selection': 'problem_no_selection',
  'page-not-allowed': 'problem_page_not_allowed',
  'not-a-page': 'problem_not_a_page',
  'link-refused': 'problem_link_refused',
  broken: 'problem_broken',
} as const satisfies Record<Problem, WordKey>;
