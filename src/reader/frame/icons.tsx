/** The signs of the bar: paths on a grid of 20. */
export const signs = {
  close: 'M5 5l10 10M15 5L5 15',
  contents: 'M4 5.5h.01M8 5.5h8M4 10h.01M8 10h8M4 14.5h.01M8 14.5h8',
  dark: 'M16.2 12.1A6.8 6.8 0 0 1 7.9 3.8a6.8 6.8 0 1 0 8.3 8.3z',
  help: 'M7.4 7.6a2.7 2.7 0 1 1 3.9 2.4c-.8.4-1.3.9-1.3 1.9M10 14.9h.01',
  light:
    'M10 6.6a3.4 3.4 0 1 0 0 6.8 3.4 3.4 0 0 0 0-6.8zM10 2v1.4M10 16.6V18M4.3 4.3l1 1M14.7 14.7l1 1M2 10h1.4M16.6 10H18M4.3 15.7l1-1M14.7 5.3l1-1',
  listen: 'M4 8v4h2.8L11 15.5v-11L6.8 8zM13.6 7.4a3.6 3.6 0 0 1 0 5.2M15.6 5.2a6.8 6.8 0 0 1 0 9.6',
  share: 'M10 12.5V3M6.8 6L10 2.8 13.2 6M5 9.5H4v7.2h12V9.5h-1',
} as const;

/** A sign in strokes of 1.6, in the colour of the words beside it. */
export function Icon({ sign }: { readonly sign: string }) {
  return (
    <svg viewBox="0 0 20 20" width="20" height="20" aria-hidden="true" focusable="false">
      <path
        d={sign}
        fill="none"
        stroke="currentColor"
        stroke-width="1.6"
        stroke-linecap="round"
        stroke-linejoin="round"
      />
    </svg>
  );
}
