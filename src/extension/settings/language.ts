import { isOneOf, type Shape } from './shape.ts';

/** `browser`: as the browser's own. The others are names of folders in `_locales`. */
const languages = ['browser', 'en', 'id'] as const;

/** Which language a person chose for Jernih. */
export interface Language {
  readonly language: (typeof languages)[number];
}

export const language: Shape<Language> = {
  key: 'language',
  defaults: { language: 'browser' },
  checks: { language: isOneOf(languages) },
  steps: [],
};
