import type { ComponentChild } from 'preact';
import type { Article } from '../../article/article.ts';
import type { Appearance } from '../../look/appearance.ts';
import type { PlayerState } from '../aloud/player.ts';
import type { ReadAloud } from '../aloud/read-aloud.ts';
import type { Taking, TakingPlace } from '../panels/take-away.ts';
import type { Stage } from '../shell/stage.ts';
import type { Speech } from '../words.ts';
import type { Settling } from './settle.ts';

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
  Panel(part: PanelPart): ComponentChild;
  /** What is shown over the story. */
  Over(part: PanelPart): ComponentChild;
  /** Their looks. */
  readonly css: string;
  /** Lets the cards and the code of a story do what they can; again where it has grown. */
  equip(stage: Stage): void;
  /** Shows in a card's place what it leads to; false where that cannot be. */
  play(card: HTMLAnchorElement, speech: Speech): boolean;
  actsOf(place: PanelPlace): PanelActs;
}

/** What the panels act upon, by names that the packing of the reader's script leaves alone. */
export interface PanelPlace extends TakingPlace {
  now(): View;
  show(change: Partial<View>): void;
  /** The voices of this device; some browsers have none. */
  voices(): SpeechSynthesis | undefined;
  readonly bringSpeaker: (() => Promise<ReadAloud>) | undefined;
  readonly until: AbortSignal;
}

/** What only panels and what is shown over the story ask for: it comes with them. */
export interface PanelActs {
  /** Shows the picture before (-1) or after (1) the one that is shown. */
  turn(direction: 1 | -1): void;
  /** `again`: how it is read has changed. */
  aloud(deed: 'play' | 'pause' | 'before' | 'after' | 'again'): void;
  /** The story may be sent to the maker of the voice. */
  agree(): void;
  /** What can be done with the story elsewhere, as things stand. */
  takings(): readonly Taking[];
  take(taking: Taking): void;
}

/** Something that can be done, by its name. */
export interface Offer {
  readonly name: string;
  /** Does it too, while it is offered. */
  readonly key?: string;
  act(): void;
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
  readonly panels: (Panels & { readonly acts: PanelActs }) | undefined;
  /** What is shown over the story, beside the panels. */
  readonly over: Over | undefined;
  /** The story's pictures, in order. */
  readonly pictures: readonly HTMLImageElement[];
  /** What became of the last thing asked for, in a sentence: in the panel that is open, else over the story. */
  readonly said: string;
  /** The voice; or that there is none; or that there is one that sends the text to its maker, by its name. */
  readonly aloud: PlayerState | 'no-voice' | { readonly remote: string };
  readonly headings: readonly HTMLElement[];
  readonly minutesLeft: number;
  /** Where the story went on from where it was left, in CSS pixels; a sentence says so until it is read on. */
  readonly resumedAt: number | undefined;
  /** What can be done with what is selected. */
  readonly offers: readonly Offer[];
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
  /** Begins to read aloud, in its panel; pauses where it does. */
  readAloud(): void;
  goTo(heading: HTMLElement): void;
  /** What a story has that asks for more than to be read. */
  equip(): void;
  /** From the headline again. */
  restart(): void;
}

/** What is drawn now, and how to draw anew. */
export interface Drawn {
  now(): View;
  show(change: Partial<View>): void;
  story(): Steered;
  readonly remember: Settling<Appearance>;
}

export interface Part {
  readonly view: View;
  readonly acts: Acts;
}

/** What the panels are drawn from. */
export interface PanelPart extends Part {
  readonly acts: Acts & PanelActs;
}
