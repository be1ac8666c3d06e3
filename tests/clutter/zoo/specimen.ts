/** A made-up piece of a page. What it is about carries `data-it`; `<!--story-->` is where a story stands around it. */
export interface Specimen {
  readonly what: string;
  readonly html: string;
  readonly head?: string;
  readonly url?: string;
}

/** A page of an app in each of the two stores. */
export const play = (id: string) => `https://play.google.com/store/apps/details?id=${id}`;
export const apple = (id: string) => `https://apps.apple.com/app/id${id}`;

/** A story that holds the piece between its paragraphs. */
export const inStory = (piece: string) => `<!--story-open-->${piece}<!--story-close-->`;

/** A sentence of a story about an app, as long as those that are read. */
export const long =
  'Pengembang mengatakan pembaruan itu menjawab keluhan pengguna yang selama berbulan-bulan tidak dapat masuk setelah mengganti nomor telepon mereka.';
