/**
 * What one language says about clutter. Each phrase is in the form of `plain`: lower case, NFKC, single spaces; " * " stands
 * for one to four words. Sorted, and none that a shorter one of the same part makes needless.
 */
export interface Lexicon {
  /** What stands over an advertisement and is all that stands there. */
  readonly adLabels: readonly string[];
  /** How a site offers its app. */
  readonly appOffers: readonly string[];
  /** Where a site can be followed, in this language and script; the names of networks in Latin letters are known anyhow. */
  readonly channels: readonly string[];
  /** What a control says that closes what it stands on. */
  readonly closes: readonly string[];
  /** In words (or their beginnings) of what may be stored or shared; Latin `cookie` and `privacy` are known anyhow. */
  readonly consents?: readonly string[];
  /** How a site asks to be followed, joined or subscribed to. */
  readonly followLeads: readonly string[];
  /** How a site asks to send notifications. */
  readonly notificationAsks: readonly string[];
  /** How a site speaks of itself or of all it has to offer: "our", "the latest news". Somebody else's channel is told without. */
  readonly ours: readonly string[];
  /** Titles of the lists of other stories under a story, beside those that `relatedLeads` has. */
  readonly relatedHeadings: readonly string[];
  /** What stands before a link to another story, inside the story. */
  readonly relatedLeads: readonly string[];
  /** In words (or their beginnings) of selling: subscriptions, accounts, members. */
  readonly sells?: readonly string[];
  /** What may go before a request: "Yuk, ikuti …". */
  readonly urges?: readonly string[];
  /** What stands before a video of the site's own, at the end of a paragraph or between two. */
  readonly watchLeads: readonly string[];
}
