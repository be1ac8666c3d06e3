import type { Appearance } from '../look/appearance.ts';
import type { ReadAloud } from './aloud/read-aloud.ts';
import type { Files } from './export/exporters.ts';
import type { Panels } from './frame/view.ts';
import type { JoinPages } from './pages/join-pages.ts';
import type { FollowPassages } from './passages/follow-passages.ts';
import type { PassageMemory } from './passages/passage.ts';
import type { Later } from './shell/after-paint.ts';
import type { BringFont } from './shell/fonts.ts';
import type { LayOut } from './shell/stage.ts';
import type { Speech, WordKey } from './words.ts';

/** Where this story was left, and where it is being left now: the index of the block at the top of the window. */
export interface Memory {
  readonly block: number | undefined;
  /** 0: there is nothing to go on from. */
  keep(block: number): void;
  /** Where highlighted passages are kept; absent where they are not. */
  readonly passages?: PassageMemory;
}

/** All that the reader is told from outside. */
export interface ReaderOptions {
  readonly speech: Speech;
  readonly appearance: Appearance;
  readonly now: Date;
  /** Runs what can wait until the story is painted; by default it does. */
  readonly later?: Later;
  /** The reader's person chose another look; it shows already. Answers with the sentence that says why it was not kept. */
  onAppearance(appearance: Appearance): Promise<WordKey | undefined> | undefined;
  /** The reader's person wants out: whoever opened the reader aborts its signal. */
  onClose(): void;
  /** The page that the story stands on, where a frame shows it. */
  readonly page?: Document | undefined;
  /** Brings what is shown only once it is asked for; asked for when it is to be, or a moment before. */
  readonly panels: () => Promise<Panels>;
  /** Brings what joins further pages; asked for only where a story has some. */
  readonly pages?: () => Promise<JoinPages>;
  /** The voices of this device; some browsers have none. Asked for when one is wanted: looking for them takes a while. */
  readonly synthesis?: SpeechSynthesis | undefined;
  /** Brings what reads the story aloud; asked for when it is to be. */
  readonly readAloud?: () => Promise<ReadAloud>;
  /** Brings what highlights passages; asked for when something is selected, or was highlighted before. */
  readonly passages?: () => Promise<FollowPassages>;
  /** The shipped font, where it can be had; asked for once, when a look wants it. */
  readonly font?: BringFont;
  /** Lays the story out, where it can be had in pages. */
  readonly book?: LayOut;
  /** Absent where nothing may be remembered. */
  readonly memory?: Memory;
  /** Where the story may be made a file of. */
  readonly files?: Files;
}
