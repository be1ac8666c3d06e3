/** Every sort of clutter: the settings key, the `data-jernih` value and the word in a bug report. Sorted. */
export const kinds = [
  'ad-slot',
  'app-banner',
  'app-gate',
  'duplicate-paragraph',
  'own-rule',
  'promo',
  'push-prompt',
  'related-block',
  'related-inline',
  'repeated-summary',
  'share-row',
  'site-furniture',
  'sticky',
] as const;

export type ClutterKind = (typeof kinds)[number];

/** Kinds that stay visible until the reader asks for them: many people use a share row, and learning is theirs to allow. */
export const offByDefault: readonly ClutterKind[] = ['share-row', 'site-furniture'];
