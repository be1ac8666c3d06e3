// On the root these draw the whole page into one picture or move it, the reader with it.
const telling = [
  'filter',
  'transform',
  'translate',
  'rotate',
  'scale',
  'perspective',
  'opacity',
  'clip-path',
  'mask-image',
  'mix-blend-mode',
  'backdrop-filter',
  'contain',
  'will-change',
  'container-type',
];

/** What each of them is where it does nothing, or the browser does not know it. */
const plain = ['', 'none', 'normal', 'auto', '1'];

/**
 * Whether the reader has to be drawn above everything. Elsewhere it stays out of the top layer, so that what other
 * extensions show over a page (a dictionary, a translator) is shown over the reader too.
 */
export function needsTopLayer(page: Document): boolean {
  if (page.querySelector(':modal, :popover-open, :fullscreen')) return true;
  const style = page.defaultView?.getComputedStyle(page.documentElement);
  return telling.some((name) => !plain.includes(style?.getPropertyValue(name) ?? ''));
}
