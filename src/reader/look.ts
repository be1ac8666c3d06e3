import type { Appearance } from '../look/appearance.ts';
import { ownPalette, safeColours } from './own-palette.ts';
import { type Palette, themes } from './themes.ts';

/** What the shipped font is called in a page: by no name that the page might have given to one of its own. */
export const legibleFont = 'Jernih OpenDyslexic';

const fonts: Readonly<Record<Exclude<Appearance['font'], 'site'>, string>> = {
  serif:
    '"Iowan Old Style", Charter, "Source Serif 4", Georgia, "Noto Serif", Cambria, "Liberation Serif", "Noto Naskh Arabic", "Geeza Pro", serif',
  sans: '"Inter", "Source Sans 3", "Segoe UI", Roboto, "Helvetica Neue", "Noto Sans", "Liberation Sans", "Noto Sans Arabic", sans-serif',
  system: 'system-ui, sans-serif',
  legible: `"${legibleFont}", OpenDyslexic, "Atkinson Hyperlegible", Verdana, "DejaVu Sans", sans-serif`,
};

const ofPalette = ({ scheme, ...colours }: Palette): string =>
  `:host { background-color: ${colours.paper} !important; color-scheme: ${scheme} !important; scrollbar-color: ${colours.muted} ${colours.paper} !important; }
article { ${Object.entries(colours)
    .map(([name, colour]) => `--${name}: ${colour};`)
    .join(' ')} }`;

function ofTheme(look: Appearance): string {
  const { theme } = look;
  if (theme === 'own') {
    const { ink, accent } = safeColours(look);
    return `${ofPalette(ownPalette(look))} article { --safe-ink: ${ink}; --safe-accent: ${accent}; }`;
  }
  if (theme !== 'auto') return ofPalette(themes[theme]);
  return `${ofPalette(themes.light)} @media (prefers-color-scheme: dark) { ${ofPalette(themes.dark)} }`;
}

/** The sheet of what a person chose, with the fonts of the page for those who chose them; the fixed sheets read these properties and nothing else. */
export function lookOf(look: Appearance, siteFont?: string): string {
  const font = look.font === 'site' ? [siteFont, fonts.system].filter(Boolean).join(', ') : fonts[look.font];
  return `${ofTheme(look)}
article {
  --font: ${font};
  --size: ${look.size}px;
  --leading: ${look.lineHeight};
  --measure: ${look.width / 2}em;
  --weight: ${look.weight};
  --letters: ${look.letterSpacing}em;
  --between-words: ${look.wordSpacing}em;
  --between: ${look.paragraphSpacing}em;
  --align: ${look.align};
  --hyphens: ${look.hyphenate ? 'auto' : 'manual'};
  --pictures: ${look.images ? 'block' : 'none'};
  --signs: ${look.images ? 'inline' : 'none'};
}
${linksOf(look.links)}`;
}

function linksOf(links: Appearance['links']): string {
  if (links === 'underlined') return '';
  const quiet = 'a:not(:hover, :focus-visible) { color: inherit;';
  return links === 'quiet'
    ? `.story ${quiet} text-decoration-color: var(--line); }`
    : `.story ${quiet} text-decoration-line: none; }`;
}
