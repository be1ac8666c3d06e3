import type { ClutterKind } from '../clutter/kinds.ts';
import type { Origins } from './particulars/told.ts';

export interface Picture {
  readonly src: string;
  readonly alt?: string;
  readonly caption?: string;
}

/** A block of the story's column that the reader leaves out. */
export interface Removed {
  readonly kind: ClutterKind | 'furniture';
  readonly reason: string;
  readonly text: string;
}

/** The story of a page: a value, detached from the page it came from. Absent means unknown. */
export interface Article {
  readonly title: string;
  readonly standfirst?: string;
  readonly byline?: string;
  /** ISO 8601, with the offset the page gives. */
  readonly published?: string;
  readonly modified?: string;
  /** BCP 47. */
  readonly lang?: string;
  readonly dir?: 'ltr' | 'rtl';
  readonly siteName?: string;
  readonly section?: string;
  /** Whom the story credits as its source, as it writes the name: "Antara". */
  readonly source?: string;
  readonly image?: Picture;
  /** Absolute address of the story, as the page names it (`rel=canonical`), else where it was read. */
  readonly address: string;
  /** Sanitised; belongs to an inert document, so nothing in it has loaded or run. */
  readonly content: DocumentFragment;
  /** Absolute, same-origin address of the page that goes on, if the story is cut into pages. */
  readonly next?: string;
  /** The page of the next number, where `next` is the whole story on one page: for when that has nothing. */
  readonly nextByNumber?: string;
  /** Where each of the particulars was read. */
  readonly origins?: Origins;
  readonly removed: readonly Removed[];
  /** The page is a story page, not a listing. */
  readonly readerable: boolean;
}
