import { damagedSettings, dropDamaged, watchDamaged } from '../../extension/settings/damaged.ts';
import { words } from '../../extension/words.ts';
import { useFresh } from '../parts/use-fresh.ts';
import { KeptAside, type KeptAsideProps } from './kept-aside.tsx';

/** Says that settings were damaged, and what can be done with what is left of them. */
export function Damaged(props: KeptAsideProps) {
  const damaged = useFresh(damagedSettings, watchDamaged);
  if (damaged === 'unreadable') return <p class="problem">{words('settings_unreadable')}</p>;
  if (!damaged || Object.keys(damaged).length === 0) return null;
  return (
    <KeptAside {...props} kept={damaged} file="jernih-damaged.json" drop={dropDamaged}>
      <p>{words('options_damaged')}</p>
    </KeptAside>
  );
}
