/** How stories are dated and signed in other languages than the calendar's. */
export interface Tongues {
  /** The text with months in English and digits and years as in the West, where `lang` has others. */
  readonly western: (text: string, lang: string) => string;
  /** Who signs in a small line near the headline, with whatever else it says after the name. */
  readonly signer: (line: string) => string | undefined;
}
