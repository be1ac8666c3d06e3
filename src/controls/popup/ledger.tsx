import { useState } from 'preact/hooks';
import { type ClutterKind, kinds } from '../../clutter/kinds.ts';
import type { LedgerRow } from '../../clutter/ledger-row.ts';
import { askPage } from '../../extension/ask.ts';
import { kindName } from '../../extension/kind-words.ts';
import type { PageState } from '../../extension/messages.ts';
import type { Saved } from '../../extension/settings/stored.ts';
import type { SiteState } from '../../extension/tab-state.ts';
import { words } from '../../extension/words.ts';
import { alwaysShow } from '../parts/always-shown.tsx';
import { counted, number } from '../parts/counted.ts';
import { Row } from './ledger-row.tsx';
import { Price } from './price.tsx';
import { useOutline } from './use-outline.ts';

/** With no more rows than this, every kind stands open from its first sight. */
const roomForAll = 5;

interface LedgerProps {
  readonly tabId: number;
  readonly page: PageState;
  readonly site: SiteState;
  /** The page answered with what now holds. */
  onPage(page: PageState | undefined): void;
  onSaved(saved: Saved): void;
}

interface KindProps extends LedgerProps {
  onOutline(id: number | undefined): void;
  readonly kind: ClutterKind;
  readonly rows: readonly LedgerRow[];
}

function Kind({ kind, rows, tabId, page, site, onPage, onSaved, onOutline }: KindProps) {
  // Only a person closes what they see open: while a page is still being searched, more comes.
  const [open] = useState(page.rows.length <= roomForAll);
  const hidden = rows.some(({ shown }) => !shown);
  const show = async (id: number, shown: boolean) => onPage(await askPage(tabId, 'page:show', { id, shown }));
  const showKind = async () => onPage(await askPage(tabId, 'page:show-kind', { kind, shown: hidden }));
  return (
    <details class="kind" open={open}>
      <summary>
        <span>{kindName(kind)}</span>
        <span class="count">{number(rows.length)}</span>
      </summary>
      {rows.length > 1 && (
        <button type="button" class="quiet" onClick={showKind}>
          {words(hidden ? 'popup_show_all' : 'popup_hide_all')}
        </button>
      )}
      <ul class="rows">
        {rows.map((row) => (
          <Row
            key={row.id}
            row={row}
            host={site.address.hostname}
            onShow={({ id }, shown) => show(id, shown)}
            onAlways={async (selector) => onSaved(await alwaysShow(site.name, selector))}
            onOutline={onOutline}
          />
        ))}
      </ul>
    </details>
  );
}

/** All that was hidden on the page, by kind, and what it would have cost. */
export function Ledger(props: LedgerProps) {
  const { page, tabId, onPage } = props;
  const outline = useOutline(tabId);
  if (!page.cleaning) return <p class="calm">{words('popup_not_cleaned')}</p>;
  const { rows } = page;
  if (rows.length === 0) return <p class="calm">{words('popup_nothing_hidden')}</p>;
  const hidden = rows.filter(({ shown }) => !shown).length;
  const found = kinds.filter((kind) => rows.some((row) => row.kind === kind));
  const showAll = async () => {
    const answers = await Promise.all(
      found.map((kind) => askPage(tabId, 'page:show-kind', { kind, shown: hidden > 0 })),
    );
    onPage(answers.at(-1));
  };
  return (
    <section aria-labelledby="hidden">
      <div class="ledger-head">
        <h2 id="hidden">{counted('popup_hidden_one', 'popup_hidden_other', hidden)}</h2>
        <button type="button" class="quiet" onClick={showAll}>
          {words(hidden > 0 ? 'popup_show_all' : 'popup_hide_all')}
        </button>
      </div>
      <Price page={page} />
      {found.map((kind) => (
        <Kind
          key={kind}
          {...props}
          kind={kind}
          rows={rows.filter((row) => row.kind === kind)}
          onOutline={outline}
        />
      ))}
    </section>
  );
}
