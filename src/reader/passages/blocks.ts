const sorts = 'p, li, h2, h3, h4, h5, h6, pre, dt, dd, blockquote, td, th, caption, figcaption, summary';

/** The blocks of a story that hold words, in order. Whatever stands inside one is of it: a list within a point of a list, a table within a cell. */
export function blocksIn(story: ParentNode): readonly Element[] {
  return [...story.querySelectorAll(sorts)].filter(
    (element) => !element.parentElement?.closest(sorts) && element.textContent.trim() !== '',
  );
}
