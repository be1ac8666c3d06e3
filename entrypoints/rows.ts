import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { followOutline } from '../src/extension/outline.ts';
import { serveRows } from '../src/extension/serve.ts';
import { type Met, typeOfDocument } from '../src/extension/tabs.ts';
import { borrowSwitch } from '../src/page/between-scripts/switch-desk.ts';
import { takeOver } from '../src/page/between-scripts/take-over.ts';
import { rowsOf } from '../src/page/ledger/rows.ts';

/** Brought by the popup whenever it looks at a page: says what it met there, and tells what was hidden when it is asked. */
export default defineUnlistedScript((): Met => {
  const until = takeOver('rows').signal;
  const lent = borrowSwitch();
  if (lent) {
    const rows = rowsOf(document, lent);
    serveRows(
      {
        'page:state': rows.state,
        'page:show': ({ id, shown }) => rows.show(id, shown),
        'page:show-kind': ({ kind, shown }) => rows.showKind(kind, shown),
      },
      until,
    );
    followOutline(rows.outline, until);
  }
  return { type: typeOfDocument(), cleans: lent !== undefined };
});
