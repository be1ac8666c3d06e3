/** What is known of one news site by name. A line of data, never logic. */
export interface SiteRule {
  /** Registrable host; subdomains are included (whole labels). */
  readonly host: string;
  /** Selectors of the element that holds the story, best first. */
  readonly story?: readonly string[];
  /** Hidden before first paint, by kind. */
  readonly hide?: Readonly<Partial<Record<import('../kinds.ts').ClutterKind, readonly string[]>>>;
  /** Never hidden by any detector. */
  readonly keep?: readonly string[];
  /** Address suffix of the site's single-page twin of a split story, such as `?page=all`. */
  readonly whole?: string;
  /** Where the rule comes from, and when it was last seen to hold (YYYY-MM). */
  readonly origin: string;
  readonly seen: string;
}
