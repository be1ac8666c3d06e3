import { changeSite } from '../../extension/settings/change.ts';
import type { SiteSettings } from '../../extension/settings/site.ts';
import type { Saved } from '../../extension/settings/stored.ts';
import { words } from '../../extension/words.ts';

interface AlwaysShownProps {
  /** Its name. */
  readonly site: string;
  readonly settings: SiteSettings;
  onSaved(saved: Saved): void;
}

/** Never hides on this site again what this selector finds. */
export function alwaysShow(site: string, selector: string): Promise<Saved> {
  return changeSite(site, (settings) => ({
    ...settings,
    alwaysShown: [...settings.alwaysShown.filter((known) => known !== selector), selector],
  }));
}

function hideAgain(site: string, selector: string): Promise<Saved> {
  return changeSite(site, (settings) => ({
    ...settings,
    alwaysShown: settings.alwaysShown.filter((known) => known !== selector),
  }));
}

/** What is never hidden on a site, and the way back. */
export function AlwaysShown({ site, settings, onSaved }: AlwaysShownProps) {
  if (settings.alwaysShown.length === 0) return null;
  return (
    <div class="always">
      <p>{words('options_always_shown')}</p>
      <ul>
        {settings.alwaysShown.map((selector) => (
          <li key={selector}>
            <code>{selector}</code>
            <button
              type="button"
              class="quiet"
              onClick={async () => onSaved(await hideAgain(site, selector))}
            >
              {words('options_hide_again')}
            </button>
          </li>
        ))}
      </ul>
    </div>
  );
}
