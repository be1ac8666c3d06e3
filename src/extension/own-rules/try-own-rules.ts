import { type Trial, type Tried, tryRules } from '../../clutter/filters/try-rules.ts';
import { supports } from './own-rules.ts';

/** What each line of people's own rules does on a page, without saving anything. */
export const tryOwnRules = (text: string, trial: Omit<Trial, 'supports'>): readonly Tried[] =>
  tryRules(text, { ...trial, supports });
