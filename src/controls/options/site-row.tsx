import { useId } from 'preact/hooks';
import { allowPattern, giveUpSite } from '../../extension/actions.ts';
import { changeSite } from '../../extension/settings/change.ts';
import { type SiteSettings, siteShape } from '../../extension/settings/site.ts';
import type { ListedSite } from '../../extension/site-list.ts';
import { words } from '../../extension/words.ts';
import { AlwaysShown } from '../parts/always-shown.tsx';
import { Switch } from '../parts/switch.tsx';
import type { PartProps } from './section.tsx';

type Change = (settings: SiteSettings) => SiteSettings;

interface SiteRowProps extends PartProps {
  readonly site: ListedSite;
}

/** A permission for every site there is, as browsers give it in their own settings. */
const everySite = '*';

/** One site: what is done on it, and what is always shown there. */
export function SiteRow({ site, onSaved }: SiteRowProps) {
  const { name, pattern, allowed, atInstall, settings } = site;
  const label = useId();
  const change = async (change: Change) => onSaved(await changeSite(name, change));
  const remove = async () => {
    await giveUpSite(pattern);
    await change(() => siteShape(name).defaults);
  };
  return (
    <li aria-labelledby={label} class="site">
      <div class="site-head">
        <h3 id={label}>{name === everySite ? words('options_every_site') : name}</h3>
        {!allowed && (
          <>
            <span class="calm">{words('options_site_not_allowed')}</span>
            <button type="button" aria-describedby={label} onClick={() => allowPattern(pattern)}>
              {words('options_site_allow')}
            </button>
          </>
        )}
        {!atInstall && (
          <button type="button" class="quiet" aria-describedby={label} onClick={remove}>
            {words('options_site_remove')}
          </button>
        )}
      </div>
      {name !== everySite && <SwitchesOf site={site} label={label} change={change} />}
      <AlwaysShown site={name} settings={settings} onSaved={onSaved} />
    </li>
  );
}

interface SwitchesProps {
  readonly site: ListedSite;
  /** The id of what says which site this is. */
  readonly label: string;
  readonly change: (change: Change) => Promise<void>;
}

function SwitchesOf({ site: { allowed, settings }, label, change }: SwitchesProps) {
  return (
    <div class="site-switches">
      <Switch
        on={settings.clean && allowed}
        disabled={!allowed}
        describedBy={label}
        onChange={(clean) => change((now) => ({ ...now, clean }))}
      >
        {words('options_site_clean')}
      </Switch>
      <Switch
        on={settings.alwaysReader && allowed}
        disabled={!allowed}
        describedBy={label}
        onChange={(alwaysReader) => change((now) => ({ ...now, alwaysReader }))}
      >
        {words('options_site_reader')}
      </Switch>
    </div>
  );
}
