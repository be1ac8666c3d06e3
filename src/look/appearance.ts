/** How the reader looks, and how it reads aloud. Spacing is in em, the width in characters, the size in CSS pixels. */
export interface Appearance {
  readonly theme: 'auto' | 'light' | 'sepia' | 'grey' | 'dark' | 'black' | 'own';
  /** The colours of the theme `own`, `#rrggbb`: behind the text, of the text, of links. */
  readonly ownPaper: string;
  readonly ownInk: string;
  readonly ownAccent: string;
  readonly font: 'serif' | 'sans' | 'system' | 'site' | 'legible';
  readonly size: number;
  readonly lineHeight: number;
  readonly width: number;
  /** As CSS counts it; 400: as the font is meant to be. */
  readonly weight: number;
  readonly letterSpacing: number;
  readonly wordSpacing: number;
  readonly paragraphSpacing: number;
  /** The story scrolls, or its pages are turned. */
  readonly layout: 'scroll' | 'pages';
  readonly align: 'start' | 'justify';
  readonly hyphenate: boolean;
  readonly images: boolean;
  readonly links: 'underlined' | 'quiet' | 'plain';
  readonly lineFocus: boolean;
  /** How fast it reads aloud; 1: as the voice does by itself. */
  readonly speed: number;
  /** It reads captions aloud too. */
  readonly captionsAloud: boolean;
}

export const appearanceChoices = {
  theme: ['auto', 'light', 'sepia', 'grey', 'dark', 'black', 'own'],
  font: ['serif', 'sans', 'system', 'site', 'legible'],
  layout: ['scroll', 'pages'],
  align: ['start', 'justify'],
  links: ['underlined', 'quiet', 'plain'],
} as const satisfies { [K in keyof Appearance]?: readonly Appearance[K][] };

export const appearanceRanges = {
  size: { min: 12, max: 40, step: 1 },
  lineHeight: { min: 1.2, max: 2.4, step: 0.1 },
  width: { min: 30, max: 110, step: 2 },
  weight: { min: 300, max: 700, step: 50 },
  letterSpacing: { min: 0, max: 0.2, step: 0.01 },
  wordSpacing: { min: 0, max: 0.6, step: 0.02 },
  paragraphSpacing: { min: 0, max: 3, step: 0.1 },
  speed: { min: 0.5, max: 2.5, step: 0.1 },
} as const;

export type Measure = keyof typeof appearanceRanges;

/** What a measure may be. */
export interface Bounds {
  readonly min: number;
  readonly max: number;
  readonly step: number;
}

/** Before anything was chosen. */
export const initialAppearance: Appearance = {
  theme: 'auto',
  ownPaper: '#eef3ec',
  ownInk: '#1f2a22',
  ownAccent: '#1c5b4a',
  font: 'serif',
  size: 20,
  lineHeight: 1.6,
  width: 66,
  weight: 400,
  letterSpacing: 0,
  wordSpacing: 0,
  paragraphSpacing: 1,
  layout: 'scroll',
  align: 'start',
  hyphenate: false,
  images: true,
  links: 'underlined',
  lineFocus: false,
  speed: 1,
  captionsAloud: false,
};
