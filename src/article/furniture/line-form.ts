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
  /** It says one of the `rareWords`: it may begin with any letter, and takes long to ask. */
  readonly isRare?: true;
}

/** Few lines say one, and no longer line is of a rare form. */
export const longestRare = 480;
export const rareWords =
  /affiliate|amazon|aplikasi|commission|compensation|dapatkan|if you |kick|(?:our|the|these) links|percentage|provision|reserved|want to /i;

/**
 * Signs and blanks that may stand around the words: no letter or digit of a script that is written today. By ranges:
 * a form that names every letter by its property takes some 3 ms to compile, and each form is one.
 */
const letters = '\\w\\xc0-\\u060b\\u0620-\\u1fff\\u2c00-\\u2dff\\u3041-\\ud7ff\\uf900-\\uff00\\uff10-\\uffdc';
const signs = `[^${letters}]*`;

export const lines = (reason: string, longest: number, ...forms: readonly string[]): LineForm => ({
  reason,
  longest,
  form: new RegExp(`^${signs}(?:${forms.join('|')})${signs}$`, 'iu'),
});

export const starts = (reason: string, longest: number, ...forms: readonly string[]): LineForm => ({
  reason,
  longest,
  form: new RegExp(`^[^${letters}©"“„«]*(?:${forms.join('|')})`, 'iu'),
});

export const holds = (reason: string, longest: number, ...forms: readonly string[]): LineForm => ({
  reason,
  longest,
  form: new RegExp(`(?:${forms.join('|')})`, 'iu'),
});

export const atEdge = (...forms: readonly LineForm[]): readonly LineForm[] =>
  forms.map((form) => ({ ...form, atEdge: true }));

export const rare = (form: LineForm): LineForm => ({ ...form, isRare: true });

export const sparingLabels = (form: LineForm): LineForm => ({ ...form, sparesLabels: true });
