import type { ClutterKind } from '../../clutter/kinds.ts';
import { read } from '../../clutter/unclobbered.ts';

/** Adopts a sheet until the signal aborts. */
export function adopt(root: Document | ShadowRoot, css: string, until: AbortSignal): void {
  const view = (read(root, 'ownerDocument') ?? (root as Document)).defaultView;
  if (!view || until.aborted) return;
  const sheet = new view.CSSStyleSheet();
  sheet.replaceSync(css);
  root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet];
  until.addEventListener('abort', () => {
    root.adoptedStyleSheets = root.adoptedStyleSheets.filter((other) => other !== sheet);
  });
}

const important = (names: readonly string[]) =>
  `:root{${names.map((name) => `${name}:1!important`).join(';')}}`;

/** What the sheets hide by name is shown, until the signal aborts. */
export const showEverything = (page: Document, until: AbortSignal): void =>
  adopt(page, important(['--jernih-off']), until);

/** The same for some kinds only. */
export function showKinds(page: Document, kinds: readonly ClutterKind[], until: AbortSignal): void {
  if (kinds.length > 0) adopt(page, important(kinds.map((kind) => `--jernih-off-${kind}`)), until);
}
