/** The colours of the number on the button. Deep green under white: 6 : 1, on light and dark toolbars alike. */
export const badge = { background: '#0b6e6e', text: '#ffffff' } as const;
