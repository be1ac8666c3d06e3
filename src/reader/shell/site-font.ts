import { type Block, textsOnPage } from './reading-place.ts';

/** A family as computed styles write it, and nothing that could end a declaration. */
const family = /^(?:"[\p{L}\p{N} .,_-]+"|[\p{L}\p{N} _-]+)$/u;
const longest = 300;

/** The fonts that the page sets its story in, as a `font-family`; undefined where the page does not show the story. */
export function siteFontOf(page: Document, blocks: readonly Block[]): string | undefined {
  const shown = blocks.find(({ words }) => words.length >= 80) ?? blocks[0];
  const [text] = shown ? textsOnPage(page, shown) : [];
  const element = text?.parentElement;
  const named = element && page.defaultView?.getComputedStyle(element).fontFamily.slice(0, longest);
  const families = named?.split(/,\s*/).filter((one) => family.test(one)) ?? [];
  return families.length > 0 ? families.join(', ') : undefined;
}
