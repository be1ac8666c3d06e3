import type { ComponentChild } from 'preact';
import type { Article } from '../../article/article.ts';
import type { Appearance } from '../../look/appearance.ts';
import type { PlayerState } from '../aloud/player.ts';
import type { Taking, TakingPlace } from '../panels/take-away.ts';
import type { Stage } from '../shell/stage.ts';
import type { Speech } from '../words.ts';

export type PanelName = 'appearance' | 'contents' | 'help' | 'listen' | 'share';

/** What the controls have to know of the story. */
export interface Steered {
  readonly headings: readonly HTMLElement[];
  readonly pictures: readonly HTMLImageElement[];
  readonly minutes: number;
  /** The story so far: all pages that have come. */
  readonly article: Article;
}

/** A picture at full size, by its place among the pictures; or a note, and the link that called it. */
type Over =
  | { readonly sort: 'picture'; readonly index: number }
  | { readonly sort: 'note'; readonly note: Element; readonly link: HTMLElement };

/** What shows panels, pictures and notes, and does what the panels offer. */
export interface Panels {
  /** The panel that is open. */
  Panel(part: Part): ComponentChild;
  /** What is shown over the story. */
  Over(part: Part): ComponentChild;
  /** Their looks. */
  readonly css: string;
  /** Lets the cards and the code of a story do what they can; again where it has grown. */
  equip(stage: Stage): void;
  /** Shows in a card's place what it leads to; false where that cannot be. */
  play(card: HTMLAnchorElement, speech: Speech): boolean;
  takingsHere(place: TakingPlace): readonly Taking[];
  /** Answers with a sentence that says what became of it, where the browser does not show it itself. */
  take(taking: Taking, place: TakingPlace): Promise<string | undefined>;
}

/** All that the controls show. */
export interface View {
  readonly speech: Speech;
  readonly appearance: Appearance;
  /** What is shown is light letters on dark paper. */
  readonly dark: boolean;
  /** The panel that is open, or opens once the panels have come. */
  readonly panel: PanelName | undefined;
  /** Once they have come. */
  readonly panels: Panels | undefined;
  /** What is shown over the story, beside the panels. */
  readonly over: Over | undefined;
  /** The story's pictures, in order. */
  readonly pictures: readonly HTMLImageElement[];
  /** What became of the last thing asked for, in a sentence: in the panel that is open, else over the story. */
  readonly said: string;
  /** The voice; or that there is none; or that there is one that sends the text to its maker, by its name. */
  readonly aloud: PlayerState | 'no-voice' | { readonly remote: string };
  /** What can be done with the story elsewhere. */
  readonly takings: readonly Taking[];
  readonly headings: readonly HTMLElement[];
  readonly minutesLeft: number;
  /** Where the story went on from where it was left, in CSS pixels; a sentence says so until it is read on. */
  readonly resumedAt: number | undefined;
  /** The bar stands back while the story is being read on. */
  readonly away: boolean;
}

/** All that the controls can do. */
export interface Acts {
  close(): void;
  look(change: Partial<Appearance>): void;
  resetLook(): void;
  step(direction: 1 | -1): void;
  open(panel: PanelName | undefined): void;
  show(over: Over | undefined): void;
  /** Shows the picture before (-1) or after (1) the one that is shown. */
  turn(direction: 1 | -1): void;
  /** `again`: how it is read has changed. */
  aloud(deed: 'play' | 'pause' | 'before' | 'after' | 'again'): void;
  /** The story may be sent to the maker of the voice. */
  agree(): void;
  take(taking: Taking): void;
  goTo(heading: HTMLElement): void;
  /** What a story has that asks for more than to be read. */
  equip(): void;
  /** From the headline again. */
  restart(): void;
}

export interface Part {
  readonly view: View;
  readonly acts: Acts;
}
