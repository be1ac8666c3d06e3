import type { Appearance, AppearanceRange } from '../appearance.ts';
import type { Speech } from '../words.ts';

export type PanelName = 'appearance' | 'contents' | 'help';

/** All that the controls show. */
export interface View {
  readonly speech: Speech;
  readonly appearance: Appearance;
  readonly range: AppearanceRange;
  /** What is shown is light letters on dark paper. */
  readonly dark: boolean;
  readonly panel: PanelName | undefined;
  readonly headings: readonly HTMLElement[];
  readonly minutesLeft: number;
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
  goTo(heading: HTMLElement): void;
}

export interface Part {
  readonly view: View;
  readonly acts: Acts;
}
