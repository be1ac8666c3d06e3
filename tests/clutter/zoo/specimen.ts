/** A made-up piece of a page. What it is about carries `data-it`; `<!--story-->` is where a story stands around it. */
export interface Specimen {
  readonly what: string;
  readonly html: string;
  readonly head?: string;
  readonly url?: string;
}
