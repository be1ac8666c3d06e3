import type { ClutterKind } from '../../clutter/kinds.ts';
import type { PageState } from '../../extension/messages.ts';
import { words } from '../../extension/words.ts';
import { brief, counted, percent } from '../parts/counted.ts';

/** Kinds that stand between a reader and the page. */
const interrupting: readonly ClutterKind[] = ['app-banner', 'app-gate', 'push-prompt', 'sticky'];

/** What the clutter would have cost: room on the first screen, pixels in all, interruptions. */
export function Price({ page }: { readonly page: PageState }) {
  const hidden = page.rows.filter(({ shown }) => !shown);
  const pixels = hidden.reduce((sum, row) => sum + row.pixels, 0);
  const interruptions = hidden.filter(({ kind }) => interrupting.includes(kind)).length;
  const facts = [
    page.firstScreen >= 0.005 && words('popup_first_screen', percent(page.firstScreen)),
    pixels > 0 && words('popup_pixels', brief(pixels)),
    interruptions > 0 && counted('popup_interruptions_one', 'popup_interruptions_other', interruptions),
  ].filter((fact) => fact !== false);
  if (facts.length === 0) return null;
  return (
    <ul class="price">
      {facts.map((fact) => (
        <li key={fact}>{fact}</li>
      ))}
    </ul>
  );
}
