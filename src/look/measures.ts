import type { Measure } from './appearance.ts';

/** What of a look is set by degrees, in the order in which it is offered, and the key of its name. */
export const measures = [
  ['size', 'reader_size'],
  ['lineHeight', 'reader_line_height'],
  ['width', 'reader_width'],
  ['weight', 'reader_weight'],
  ['paragraphSpacing', 'reader_paragraph_spacing'],
  ['letterSpacing', 'reader_letter_spacing'],
  ['wordSpacing', 'reader_word_spacing'],
] as const satisfies readonly (readonly [Measure, `reader_${string}`])[];
