import { read, selectIn } from '../clutter/markup/unclobbered.ts';

/** Of the window; a smaller frame holds a part of the page, not the page. */
const most = 0.6;

/** How much of the window an element covers, 0 to 1. */
function shareOf(element: Element, { innerWidth, innerHeight }: Window): number {
  const { left, right, top, bottom } = read(element, 'getBoundingClientRect').call(element);
  const width = Math.min(right, innerWidth) - Math.max(left, 0);
  const height = Math.min(bottom, innerHeight) - Math.max(top, 0);
  return width > 0 && height > 0 ? (width * height) / (innerWidth * innerHeight) : 0;
}

/**
 * The page that a frame shows where it fills most of the window: some sites show each story in one. Never one of another
 * origin or of a sandbox, which the browser does not let us read.
 */
export function framedPage(page: Document): Document | undefined {
  const view = page.defaultView;
  if (!view) return undefined;
  const frame = (selectIn(page, 'iframe') as HTMLIFrameElement[]).find(
    (one) =>
      shareOf(one, view) >= most && read(one, 'checkVisibility').call(one) && read(one, 'contentDocument'),
  );
  return (frame && read(frame, 'contentDocument')) ?? undefined;
}
