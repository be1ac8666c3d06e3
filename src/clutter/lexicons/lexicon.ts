/** What one language says about clutter. Each phrase is in the form of `plain`: lower case, NFKC, single spaces. Sorted. */
export interface Lexicon {
  /** How a site offers its app. */
  readonly appOffers: readonly string[];
  /** How a site asks to be followed, joined or subscribed to. */
  readonly followLeads: readonly string[];
  /** How a site asks to send notifications. */
  readonly notificationAsks: readonly string[];
  /** Titles of the lists of other stories under a story. */
  readonly relatedHeadings: readonly string[];
  /** What stands before a link to another story, inside the story. */
  readonly relatedLeads: readonly string[];
  /** What stands before a video of the site's own, at the end of a paragraph or between two. */
  readonly watchLeads: readonly string[];
}
