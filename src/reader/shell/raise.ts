import { adopt, makeSheet } from './adopt-sheet.ts';
import { keepOnTop, lift } from './on-top.ts';
import type { Stage } from './stage.ts';
import { needsTopLayer } from './top-layer.ts';

/** What the reader stands on. */
interface Ground {
  readonly needsTopLayer: boolean;
  readonly zoom: number;
}

/** Looks at the page before anything on it is changed: afterwards every look makes the browser style the page anew. */
export function groundOf(page: Document): Ground {
  const root = page.documentElement;
  const zoom = Number(page.defaultView?.getComputedStyle(root).getPropertyValue('zoom') || 1);
  return { needsTopLayer: needsTopLayer(page), zoom };
}

/** Puts the stage over the page until the signal aborts, or the page throws it out. */
export function raise(page: Document, stage: Stage, ground: Ground, until: AbortSignal): void {
  const { host, root, main } = stage;
  const { zoom } = ground;
  // A page that zooms its root zooms the reader with it; this takes it back.
  if (zoom > 0 && zoom !== 1) adopt(root, makeSheet(page, `:host { zoom: ${1 / zoom} !important; }`));
  page.documentElement.append(host);
  if (ground.needsTopLayer) lift(host);
  keepOnTop(page, stage, until);
  until.addEventListener('abort', () => host.remove());
  main.focus({ preventScroll: true });
}
