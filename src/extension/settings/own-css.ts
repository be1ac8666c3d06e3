import { refusedCss } from '../../look/own-css.ts';
import type { Shape } from './shape.ts';

/** A person's own styles for the story in the reader, as they wrote them. */
export interface OwnCss {
  readonly css: string;
}

export const ownCss: Shape<OwnCss> = {
  key: 'own-css',
  defaults: { css: '' },
  checks: { css: (value): value is string => typeof value === 'string' && !refusedCss(value) },
  steps: [],
};
