import { useCallback } from 'preact/hooks';
import {
  forgetFurniture,
  readFurniture,
  switchFurniture,
  watchFurniture,
} from '../../extension/furniture/of-site.ts';
import type { Saved } from '../../extension/settings/stored.ts';
import { words } from '../../extension/words.ts';
import { counted } from '../parts/counted.ts';
import { Switch } from '../parts/switch.tsx';
import { useFresh, type Watch } from '../parts/use-fresh.ts';

interface FurnitureProps {
  /** Its name. */
  readonly site: string;
  readonly paused: boolean;
  onSaved(saved: Saved): void;
}

/** What the site prints on every story: whether it is learned and hidden here, and how much was learned. */
export function Furniture({ site, paused, onSaved }: FurnitureProps) {
  const read = useCallback(() => readFurniture(site), [site]);
  const watch = useCallback<Watch>((changed, until) => watchFurniture(site, changed, until), [site]);
  const furniture = useFresh(read, watch);
  const lines = furniture?.lines ?? 0;
  return (
    <div class="furniture">
      <Switch
        on={(furniture?.on ?? false) && !paused}
        disabled={!furniture || paused}
        onChange={async (on) => onSaved(await switchFurniture(site, on))}
      >
        {words('popup_furniture')}
      </Switch>
      {lines > 0 && (
        <p class="calm">
          <span>{counted('popup_furniture_one', 'popup_furniture_other', lines)}</span>
          <button type="button" class="quiet" onClick={() => forgetFurniture(site)}>
            {words('popup_furniture_forget')}
          </button>
        </p>
      )}
    </div>
  );
}
