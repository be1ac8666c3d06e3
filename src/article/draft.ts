import type { Finding } from '../clutter/finding.ts';
import type { Phrases } from '../clutter/language/phrases.ts';
import type { SiteRule } from '../clutter/rules/site-rule.ts';
import type { Removed } from './article.ts';
import type { LineForm } from './furniture/line-form.ts';
import type { Originals } from './originals.ts';
import type { Particulars } from './particulars/index.ts';

/** What a step may know and change. It is a copy, but for what stands apart: of that, some is the page's own, and only looked at. */
export interface Draft {
  readonly url: URL;
  readonly site: SiteRule | undefined;
  /** The detectors' phrases, in the languages that the page may speak. */
  readonly phrases: Phrases;
  /** Lines that sites print where the page may come from, beside those that are always known. */
  readonly forms: readonly LineForm[];
  readonly particulars: Particulars;
  /** Clutter known before, as elements of the copy; undefined where nobody has looked. */
  readonly findings: readonly Finding[] | undefined;
  /** The copy; after the parse, what the steps before it made of it, for finding what was lost. */
  readonly page: Document;
  /** Menus, the foot and the margins of the page, which do not stand in it; filled by the steps. */
  readonly apart: Element[];
  /** Filled by the steps: what else stood around the headline and the story, and does no longer. */
  readonly beside: Element[];
  /** Filled by the steps: what the reader leaves out of the story's column. */
  readonly removed: Removed[];
}

/** A draft before anything was read from it. */
export type BareDraft = Omit<Draft, 'particulars'>;

/** A draft once the story was found. */
export interface StoryDraft extends Draft {
  readonly story: Element;
  /** What each of the story's elements was on the page. */
  readonly originals: Originals;
  /** What the page's body holds, in document order: it does not change any more. */
  readonly elements: readonly Element[];
}

/** Sets apart what no part of the story stands in, before its particulars are read. */
export interface Clearing {
  readonly name: string;
  clear(draft: BareDraft): void;
}

/** Changes the copy before the story is looked for. */
export interface Preparation {
  readonly name: string;
  prepare(draft: Draft): void;
}

/** Changes the story that was found. */
export interface Repair {
  readonly name: string;
  repair(draft: StoryDraft): void;
}
