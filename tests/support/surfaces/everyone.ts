/** Each browser, each scheme and each language, in four runs instead of eight. */
export const everyone = [
  ['chromium', 'light', 'en'],
  ['chromium', 'dark', 'id'],
  ['firefox', 'light', 'id'],
  ['firefox', 'dark', 'en'],
] as const;
