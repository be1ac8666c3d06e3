// On the root these draw the whole page into one picture or move it, the reader with it.
const plain: Readonly<Record<string, readonly string[]>> = {
  filter: ['none'],
  transform: ['none'],
  translate: ['none'],
  rotate: ['none'],
  scale: ['none'],
  perspective: ['none'],
  opacity: ['1'],
  'clip-path': ['none'],
  'mask-image': ['none'],
  'mix-blend-mode': ['normal'],
  'backdrop-filter': ['none'],
  contain: ['none'],
  'will-change': ['auto'],
  'container-type': ['normal'],
};

/**
 * Whether the reader has to be drawn above everything. Elsewhere it stays out of the top layer, so that what other
 * extensions show over a page (a dictionary, a translator) is shown over the reader too.
 */
export function needsTopLayer(page: Document): boolean {
  if (page.querySelector(':modal, :popover-open, :fullscreen')) return true;
  const style = page.defaultView?.getComputedStyle(page.documentElement);
  return Object.entries(plain).some(([name, values]) => {
    const value = style?.getPropertyValue(name) ?? '';
    return value !== '' && !values.includes(value);
  });
}
