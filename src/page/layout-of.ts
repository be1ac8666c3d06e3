import type { Layout } from '../clutter/layout.ts';
import { read } from '../clutter/markup/unclobbered.ts';

/** The screen as it stands; undefined where the document is shown in none. */
export function layoutOf(page: Document): Layout | undefined {
  const view = page.defaultView;
  if (!view) return undefined;
  return {
    box: (element) => read(element, 'getBoundingClientRect').call(element),
    style: (element) => view.getComputedStyle(element),
    // Lays the page out: who does not ask for it need not wait.
    get viewport() {
      return { width: view.innerWidth, height: view.innerHeight };
    },
  };
}
