import { dropLetGo, letGo, watchLetGo } from '../../extension/settings/let-go.ts';
import { sitePrefix } from '../../extension/settings/site.ts';
import { words } from '../../extension/words.ts';
import { counted } from '../parts/counted.ts';
import { useFresh } from '../parts/use-fresh.ts';
import type { SaveFile } from './backup.tsx';
import type { PartProps } from './section.tsx';

interface LetGoProps extends PartProps {
  readonly saveFile: SaveFile;
}

/** Names the sites whose settings had to make room, and what can be done with what is kept of them. */
export function LetGo({ onSaved, saveFile }: LetGoProps) {
  const kept = useFresh(letGo, watchLetGo) ?? {};
  const names = Object.keys(kept).map((key) => key.slice(sitePrefix.length));
  if (names.length === 0) return null;
  const save = () => saveFile('jernih-let-go.json', `${JSON.stringify(kept, null, 2)}\n`);
  return (
    <div class="sure" role="status">
      <p>{counted('options_let_go_one', 'options_let_go_other', names.length)}</p>
      <p class="let-go">{names.join(', ')}</p>
      <p class="actions">
        <button type="button" onClick={save}>
          {words('options_damaged_save')}
        </button>
        <button type="button" onClick={async () => onSaved(await dropLetGo())}>
          {words('options_damaged_drop')}
        </button>
      </p>
    </div>
  );
}
