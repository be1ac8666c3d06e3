import { type ClutterKind, offByDefault } from '../../clutter/kinds.ts';
import { read, selectIn } from '../../clutter/markup/unclobbered.ts';
import { whenParsed } from '../when.ts';

/** Adopts a sheet until the signal aborts. Call what is returned where a page may have thrown it out. */
export function adopt(root: Document | ShadowRoot, css: string, until: AbortSignal): () => void {
  const view = (read(root, 'ownerDocument') ?? (root as Document)).defaultView;
  if (!view || until.aborted) return () => undefined;
  const sheet = new view.CSSStyleSheet();
  sheet.replaceSync(css);
  const wear = () => {
    const worn = [...root.adoptedStyleSheets];
    if (!until.aborted && !worn.includes(sheet)) root.adoptedStyleSheets = [...worn, sheet];
  };
  wear();
  until.addEventListener('abort', () => {
    root.adoptedStyleSheets = root.adoptedStyleSheets.filter((other) => other !== sheet);
  });
  return wear;
}

const important = (names: readonly string[]) =>
  `:root{${names.map((name) => `${name}:1!important`).join(';')}}`;

/** What the sheets hide by name is shown, until the signal aborts. Call what is returned where a page may have undone that. */
export const showEverything = (page: Document, until: AbortSignal): (() => void) =>
  adopt(page, important(['--jernih-off']), until);

/**
 * The same, whatever the page does: where it sets its own sheets anew, what has one of these names goes, and with it its
 * size, and comes back before a frame shows that.
 */
export function keepShowing(page: Document, names: string, until: AbortSignal): void {
  const view = page.defaultView as Window & typeof globalThis;
  const sizes = new view.ResizeObserver(showEverything(page, until));
  const follow = () => {
    for (const element of selectIn(page, names)) sizes.observe(element);
  };
  whenParsed(page, follow, until);
  until.addEventListener('abort', () => sizes.disconnect());
}

/** The same for some kinds only. No sheet knows what is off by default: most pages need no sheet more for it. */
export function showKinds(page: Document, kinds: readonly ClutterKind[], until: AbortSignal): void {
  const named = kinds.filter((kind) => !offByDefault.includes(kind));
  if (named.length > 0) adopt(page, important(named.map((kind) => `--jernih-off-${kind}`)), until);
}
