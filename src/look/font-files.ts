/** The font for those whom letters confuse, shipped with its licence: its files, as they are named in the built extension. */
export const fontFiles = [
  { name: 'opendyslexic-latin-400-normal.woff2', weight: '400', style: 'normal' },
  { name: 'opendyslexic-latin-400-italic.woff2', weight: '400', style: 'italic' },
  { name: 'opendyslexic-latin-700-normal.woff2', weight: '700', style: 'normal' },
] as const;

/** One cut of it, on its way into a page. */
export interface FontCut {
  readonly weight: string;
  readonly style: string;
  /** The bytes of the file, base64: a message carries text only. */
  readonly data: string;
}
