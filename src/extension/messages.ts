import type { ClutterKind } from '../clutter/kinds.ts';
import type { LedgerRow, Screen } from '../clutter/ledger-row.ts';
import type { Appearance } from '../look/appearance.ts';
import type { FontCut } from '../look/font-files.ts';
import type { Learned, StoryLines } from './furniture/memory.ts';
import type { Memory } from './memory/memory.ts';
import type { Passage } from './memory/passages.ts';
import type { Sentences } from './sentences.ts';
import type { Saved } from './settings/stored.ts';

export interface PageState {
  /** Cleaning is on for this page now. */
  readonly cleaning: boolean;
  readonly rows: readonly LedgerRow[];
  readonly screen: Screen;
  /** Selectors of a person's own rules that would hide the story here, and so are left out. */
  readonly rulesLeftOut?: readonly string[];
}

/** Why the reader could not open. Each has a sentence, `problem_<name>` with `_` for `-`. */
export type Problem =
  | 'no-story'
  | 'no-selection'
  | 'page-not-allowed'
  | 'not-a-page'
  | 'link-refused'
  | 'broken';

export type ReaderState =
  | {
      readonly open: boolean;
      readonly problem?: undefined;
      /** It is ready, and nobody has wanted it to open yet. */
      readonly unasked?: boolean;
    }
  | { readonly open: false; readonly problem: Problem; readonly unasked?: undefined };

/** Asked of the clean script in a tab. */
export interface PageRequests {
  /** Cleaning is on. */
  'page:is-clean'(): boolean;
  'page:clean'(cleaning: { on: boolean }): void;
  /** The tab shows another address, perhaps without a load: then what was found belongs to the old story. An address already seen is no news. */
  'page:moved'(to: { address: string }): void;
}

/** Asked of the script that tells what was hidden in a tab, once the popup has brought it. */
export interface RowRequests {
  'page:state'(): PageState;
  'page:show'(row: { id: number; shown: boolean }): PageState;
  'page:show-kind'(rows: { kind: ClutterKind; shown: boolean }): PageState;
}

/** Asked of the reader script in a tab, once it has been injected. */
export interface ReaderRequests {
  'reader:state'(): ReaderState;
  /** It will be asked for in a moment: finds the story already. */
  'reader:prepare'(): ReaderState;
  /** `sentences` are what it shall speak; undefined: as the browser does. */
  'reader:toggle'(sentences: Sentences | undefined): ReaderState;
  /** Reads the story aloud, in the reader, which opens for it; where it is being read, pauses. */
  'reader:read-aloud'(sentences: Sentences | undefined): ReaderState;
  /** Shows what is selected on the page. */
  'reader:read-selected'(sentences: Sentences | undefined): ReaderState;
}

/** Asked of the background. A page may ask what `PageNews` lists, our own popup and pages all of it. */
export interface BackgroundRequests extends PageNews {
  /** From the popup: injects the reader script where needed, then toggles. */
  'reader:toggle-in'(tab: { tabId: number }): ReaderState;
  /** From the popup: injects the reader script where needed, so that it opens the sooner when it is wanted. */
  'reader:ready-in'(tab: { tabId: number }): void;
  /** Toggles, and reads the story aloud, or pauses. */
  'reader:read-aloud-in'(tab: { tabId: number }): ReaderState;
  /** From the popup: starts the element picker, or ends the one that is there. */
  'picker:toggle-in'(tab: { tabId: number }): { readonly problem?: Problem };
  /** From the popup: lets a link of the page be chosen, or no longer. */
  'links:toggle-in'(tab: { tabId: number }): { readonly problem?: Problem };
  /** From the options: how much is remembered of pages. */
  'memory:count'(): Memory;
  /** From the options: forgets all of it, and the key it was hashed under. */
  'memory:clear'(): Memory;
  /** From the popup: how much was learned on the site of that name (`siteNameOf`). */
  'furniture:count'(of: { site: string }): Learned;
  /** From the popup: forgets what was learned there. */
  'furniture:forget'(of: { site: string }): Learned;
}

/** What a page tells the background of itself: believed only about the tab that it comes from. */
export interface PageNews {
  /** How many rows of its ledger are hidden now. */
  'badge:count'(ledger: { hidden: number }): void;
  /** The markup of a page that is cleaned has been read: brings the scripts that it did not need before. */
  'page:parsed'(): void;
  /** Something over the page was hidden by which it may be held: brings what frees it. */
  'page:held'(): void;
  /** The reader was opened or closed, by whatever means. */
  'reader:changed'(reader: { open: boolean }): void;
  /** The keys that the reader's shortcut is held with went down: has the reader ready, and the story found. */
  'reader:foreseen'(): void;
  /** A link was chosen: goes there in the same tab, and opens the reader. */
  'link:read'(link: { address: string }): { readonly problem?: Problem };
  /** A person's rules for this page need the procedural engine. */
  'rules:procedural'(): void;
  /** Lines around the story that stands here: learned from, and answered with the indexes of those that are furniture. */
  'furniture:learn'(page: StoryLines): readonly number[];
  /** A story is to be made a file of: brings the exporters into the page. */
  'reader:exporters'(): void;
  /** A story is to be read aloud: brings what does it. */
  'reader:voice'(): void;
  /** A story goes on on further pages: brings what joins them. */
  'reader:pages'(): void;
  /** A panel of the reader is about to be opened: brings them all. */
  'reader:panels'(): void;
  /** A story is to be read in pages: brings what turns them. */
  'reader:book'(): void;
  /** The shipped font, for a reader whose person chose it. */
  'reader:font'(): readonly FontCut[];
  /** The block at which a story of this page's origin was left; undefined where that is not known, and in private windows. */
  'place:read'(story: { address: string }): number | undefined;
  /** The block that is being read now; 0 forgets the story. Kept as a hash, and not in private windows. */
  'place:keep'(story: { address: string; block: number }): void;
  /** Passages are to be highlighted, or were before: brings what does that. */
  'reader:passages'(): void;
  /** Whether any passage of a story of this page's origin is highlighted; undefined in private windows. */
  'passages:any'(story: { address: string }): boolean | undefined;
  /** Those of the blocks that it shows now. */
  'passages:read'(story: { address: string; blocks: readonly string[] }): readonly Passage[] | undefined;
  /** Keeps some besides those of before, and lets go of others; false where nothing is kept, as in private windows. */
  'passages:keep'(story: {
    address: string;
    blocks: readonly string[];
    passages: readonly Passage[];
    gone: readonly Passage[];
  }): boolean;
  /** The reader's person chose how it is to look: keeps that. */
  'look:keep'(look: Appearance): Saved;
  /** Opens our options page, from the reader. */
  'options:open'(): void;
}
