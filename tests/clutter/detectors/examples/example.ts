/** A piece of a page; `inside` the story, between its third and fourth paragraphs, else `after` it in its column. */
export interface Example {
  readonly what: string;
  readonly inside?: string;
  readonly after?: string;
  readonly head?: string;
  /** Words that must be hidden, and words that must not. */
  readonly gone?: readonly string[];
  readonly stays?: readonly string[];
}
