/** How the reader looks. Spacing is in em, width in characters, size in CSS pixels. */
export interface Appearance {
  readonly theme: 'auto' | 'light' | 'sepia' | 'grey' | 'dark' | 'black';
  readonly font: 'serif' | 'sans' | 'system' | 'legible';
  readonly size: number;
  readonly lineHeight: number;
  readonly width: number;
  readonly letterSpacing: number;
  readonly wordSpacing: number;
  readonly paragraphSpacing: number;
  readonly align: 'start' | 'justify';
  readonly hyphenate: boolean;
  readonly images: boolean;
  readonly links: 'underlined' | 'quiet' | 'plain';
  readonly lineFocus: boolean;
}

export type Measure = 'size' | 'lineHeight' | 'width' | 'letterSpacing' | 'wordSpacing' | 'paragraphSpacing';

export interface Bounds {
  readonly min: number;
  readonly max: number;
  readonly step: number;
}

/** What may be chosen, and what it is before anything was chosen: the settings know, the reader is told. */
export interface AppearanceRange {
  readonly initial: Appearance;
  readonly bounds: Readonly<Record<Measure, Bounds>>;
}

/** One step up (1) or down (-1), within bounds and free of binary fractions. */
export function stepped(value: number, { min, max, step }: Bounds, direction: 1 | -1): number {
  const next = Number((value + direction * step).toFixed(3));
  return Math.min(max, Math.max(min, next));
}
