import { ours } from './shell/inert.ts';

const { querySelectorAll } = Document.prototype;
const { removeAttribute } = Element.prototype;

/**
 * Takes away a reader of an extension that was updated or reloaded under it. Its script, if the browser let it live,
 * sees that and gives the page back; where it is `dead`, the page is at least to be seen and reached again.
 */
export function takeAwayLeftBehind(page: Document, { dead }: { readonly dead: boolean }): void {
  const left = querySelectorAll.call(page, 'jernih-reader');
  if (left.length === 0) return;
  for (const host of left) host.remove();
  if (!dead) return;
  const silenced = querySelectorAll.call(page, `body > [inert="${ours}"]`);
  for (const child of silenced) removeAttribute.call(child, 'inert');
}
