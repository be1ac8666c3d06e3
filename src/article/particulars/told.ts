/** Where a value was read; `page`: what readers see, its microdata included. `detected`: told from the text itself. */
export type Origin = 'json-ld' | 'open-graph' | 'meta' | 'document' | 'page' | 'address' | 'detected';

/** A value, and where it was read. */
export interface Told {
  readonly value: string;
  readonly from: Origin;
}

export const told = (from: Origin, value: string | undefined): Told | undefined =>
  value ? { value, from } : undefined;

/** Those of the particulars that several places may tell. */
type Particular =
  | 'title'
  | 'standfirst'
  | 'byline'
  | 'published'
  | 'modified'
  | 'lang'
  | 'siteName'
  | 'section'
  | 'source'
  | 'image';

export type Origins = Readonly<Partial<Record<Particular, Origin>>>;
