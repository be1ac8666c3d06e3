/** The signs of what moves on and back, and of the voice, beside those of the bar. */
export const movingSigns = {
  back: 'M12.5 4.5L7 10l5.5 5.5',
  forth: 'M7.5 4.5L13 10l-5.5 5.5',
  pause: 'M7 5v10M13 5v10',
  play: 'M7 4.5v11l8.5-5.5z',
} as const;
