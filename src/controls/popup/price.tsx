import type { ClutterKind } from '../../clutter/kinds.ts';
import type { PageState } from '../../extension/messages.ts';
import { words } from '../../extension/words.ts';
import { brief, counted, number, percent } from '../parts/counted.ts';
import { pixelsOf, shareOfScreen } from './freed.ts';

/** Kinds that stand between a reader and the page. */
const interrupting: readonly ClutterKind[] = ['app-banner', 'app-gate', 'push-prompt', 'sticky'];

/** What the clutter would have cost: room on the first screen, pixels in all, interruptions. */
export function Price({ page }: { readonly page: PageState }) {
  const hidden = page.rows.filter(({ shown }) => !shown);
  // What is shown again frees nothing.
  const boxes = hidden.flatMap((row) => row.boxes);
  const pixels = pixelsOf(boxes);
  const interruptions = hidden.filter(({ kind }) => interrupting.includes(kind)).length;
  const freed = shareOfScreen(boxes, page.screen);
  const share = percent(freed);
  const facts = [
    freed >= 0.005 && ([share, words('popup_first_screen', share)] as const),
    interruptions > 0 &&
      ([
        number(interruptions),
        counted('popup_interruptions_one', 'popup_interruptions_other', interruptions),
      ] as const),
    pixels > 0 && ([brief(pixels), words('popup_pixels', brief(pixels))] as const),
  ].filter((fact) => fact !== false);
  if (facts.length === 0) return null;
  return (
    <ul class="price">
      {facts.map(([amount, fact]) => (
        <li key={fact}>
          <Stressed amount={amount} fact={fact} />
        </li>
      ))}
    </ul>
  );
}

/** A sentence whose amount is seen before it is read, wherever a language puts it. */
function Stressed({ amount, fact }: { readonly amount: string; readonly fact: string }) {
  const [before = '', ...after] = fact.split(amount);
  if (after.length === 0) return <>{fact}</>;
  return (
    <>
      {before}
      <strong>{amount}</strong>
      {after.join(amount)}
    </>
  );
}
