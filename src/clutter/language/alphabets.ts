/**
 * Letters of the scripts that part words by spaces, from Latin to those of India; Chinese and Japanese do not. Ranges,
 * written out: the classes of Unicode take milliseconds to read.
 */
export const anyLetter =
  '[a-zß-öø-ʯ\\u0300-\\u058f\\u05b0-\\u061a\\u0620-\\u065f\\u066e-\\u06d3\\u06d5-\\u06ef\\u06fa-\\u077f\\u0900-\\u0963\\u0970-\\u0dff\\u1e00-\\u1fff]';

/** Small letters of any script, by and large: to ask for the class of Unicode takes milliseconds on each page. */
export const letters = 'a-zß-öø-\\u1fff\\u3041-\\ud7ff\\uf900-\\ufdff\\ufe70-\\uffdc';

/** Enough where all phrases are in Latin letters. */
export const latinLetter = '[a-zß-ɏ]';
