import { damagedSettings, dropDamaged, watchDamaged } from '../../extension/settings/damaged.ts';
import { words } from '../../extension/words.ts';
import { useFresh } from '../parts/use-fresh.ts';
import type { SaveFile } from './backup.tsx';
import type { PartProps } from './section.tsx';

interface DamagedProps extends PartProps {
  readonly saveFile: SaveFile;
}

/** Says that settings were damaged, and what can be done with what is left of them. */
export function Damaged({ onSaved, saveFile }: DamagedProps) {
  const damaged = useFresh(damagedSettings, watchDamaged);
  if (damaged === 'unreadable') return <p class="problem">{words('settings_unreadable')}</p>;
  if (!damaged || Object.keys(damaged).length === 0) return null;
  const save = () => saveFile('jernih-damaged.json', `${JSON.stringify(damaged, null, 2)}\n`);
  return (
    <div class="sure" role="status">
      <p>{words('options_damaged')}</p>
      <p class="actions">
        <button type="button" onClick={save}>
          {words('options_damaged_save')}
        </button>
        <button type="button" onClick={async () => onSaved(await dropDamaged())}>
          {words('options_damaged_drop')}
        </button>
      </p>
    </div>
  );
}
