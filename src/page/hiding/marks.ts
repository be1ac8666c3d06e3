/** The only traces that cleaning leaves on a page, and only while it is on. The style sheet acts on them. */
export const marks = {
  /** On what is hidden; its value is the kind. */
  kind: 'data-jernih',
  /** On what is hidden but keeps its place, as it had been seen before: see `hold.ts`. */
  held: 'data-jernih-held',
  /** On what the reader asked to see again. */
  shown: 'data-jernih-shown',
  /** On what is pointed at for a moment. */
  outlined: 'data-jernih-outlined',
  /** On what a bar left out of order: an offset. */
  repair: 'data-jernih-repair',
  /** On what a gate left out of order: a locked scroll, a blur, a curtain. */
  freed: 'data-jernih-freed',
  /** On a story whose words the page would not let anybody select, where a person lifted that. */
  selectable: 'data-jernih-selectable',
} as const;
