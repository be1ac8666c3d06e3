/** What the sites of a language print between and under the paragraphs of a story, and what its stories say that sounds alike. */
export interface Tongue {
  /** Before a link to another story, and the story's title. */
  readonly related: readonly [lead: string, title: string];
  /** Over a list of other stories. */
  readonly headings: readonly string[];
  /** Asks to follow a channel: words before its link, of it, and after. */
  readonly follow: readonly [before: string, linked: string, after: string];
  readonly label: string;
  readonly notify: string;
  /** Sentences of stories that begin or go on like the above; «…» is a link to a channel, ‹…› to another page. */
  readonly stays: readonly string[];
}
