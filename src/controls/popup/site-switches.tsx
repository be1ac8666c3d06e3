import { useState } from 'preact/hooks';
import { askForSite, reload } from '../../extension/actions.ts';
import { changeSite } from '../../extension/settings/change.ts';
import type { SiteSettings } from '../../extension/settings/site.ts';
import type { Saved } from '../../extension/settings/stored.ts';
import type { SiteState, TabState } from '../../extension/tab-state.ts';
import { words } from '../../extension/words.ts';
import { Switch } from '../parts/switch.tsx';

/** On a site not yet allowed: one button that asks for this one origin. The background cleans at once when it is granted. */
function AllowSite({ site }: { readonly site: SiteState }) {
  const [refused, setRefused] = useState(false);
  return (
    <div class="allow">
      <p>{words('popup_allow_hint')}</p>
      <button type="button" onClick={async () => setRefused(!(await askForSite(site.address)))}>
        {words('popup_allow_site', site.name)}
      </button>
      <p role="status">{refused && words('popup_refused')}</p>
    </div>
  );
}

interface SiteSwitchesProps {
  readonly site: SiteState;
  readonly tab: TabState;
  onSaved(saved: Saved): void;
}

/** What is done on the site in the tab. */
export function SiteSwitches({ site, tab, onSaved }: SiteSwitchesProps) {
  if (!site.allowed) return <AllowSite site={site} />;
  const change = async (change: (settings: SiteSettings) => SiteSettings) =>
    onSaved(await changeSite(site.name, change));
  return (
    <section>
      <Switch
        on={site.settings.clean && !tab.paused}
        disabled={tab.paused}
        onChange={(clean) => change((settings) => ({ ...settings, clean }))}
      >
        {words('popup_clean_site', site.name)}
      </Switch>
      <Switch
        on={site.settings.alwaysReader}
        onChange={(alwaysReader) => change((settings) => ({ ...settings, alwaysReader }))}
      >
        {words('popup_always_reader')}
      </Switch>
      {!tab.page && (
        <div class="allow">
          <p>{words('popup_reload_hint')}</p>
          <button type="button" onClick={() => reload(tab.id)}>
            {words('popup_reload')}
          </button>
        </div>
      )}
    </section>
  );
}
