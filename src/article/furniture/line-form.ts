/** A line that sites print on story pages, by what it is. */
export interface LineForm {
  readonly reason: string;
  readonly form: RegExp;
  /** Characters; a longer line is prose that merely says so. */
  readonly longest: number;
  /** A heading or an item may say so in a story. */
  readonly sparesLabels?: true;
  /** Furniture only before the first paragraph and after the last. */
  readonly atEdge?: true;
}

/** Signs and blanks that may stand around the words: no letter or digit of any script. */
const signs = '[^\\p{L}\\p{N}]*';

export const lines = (reason: string, longest: number, ...forms: readonly string[]): LineForm => ({
  reason,
  longest,
  form: new RegExp(`^${signs}(?:${forms.join('|')})${signs}$`, 'iu'),
});

export const starts = (reason: string, longest: number, ...forms: readonly string[]): LineForm => ({
  reason,
  longest,
  form: new RegExp(`^[^\\p{L}\\p{N}©"“„«]*(?:${forms.join('|')})`, 'iu'),
});

export const holds = (reason: string, longest: number, ...forms: readonly string[]): LineForm => ({
  reason,
  longest,
  form: new RegExp(`(?:${forms.join('|')})`, 'iu'),
});

export const atEdge = (...forms: readonly LineForm[]): readonly LineForm[] =>
  forms.map((form) => ({ ...form, atEdge: true }));

export const sparingLabels = (form: LineForm): LineForm => ({ ...form, sparesLabels: true });
