import { useLayoutEffect, useState } from 'preact/hooks';
import { openOptions } from '../../extension/actions.ts';
import { problemSentences } from '../../extension/problems.ts';
import { changeSettings } from '../../extension/settings/change.ts';
import { everywhere } from '../../extension/settings/everywhere.ts';
import type { Saved } from '../../extension/settings/stored.ts';
import { type TabState, watchTab } from '../../extension/tab-state.ts';
import { words } from '../../extension/words.ts';
import { AlwaysShown } from '../parts/always-shown.tsx';
import { Drop } from '../parts/drop.tsx';
import { Switch } from '../parts/switch.tsx';
import { type Read, useFresh } from '../parts/use-fresh.ts';
import { Furniture } from './furniture.tsx';
import { Ledger } from './ledger.tsx';
import { OverPageButtons } from './over-page-buttons.tsx';
import { ReaderButton } from './reader-button.tsx';
import { RulesLeftOut } from './rules-left-out.tsx';
import { SiteSwitches } from './site-switches.tsx';
import { useReadyReader } from './use-ready-reader.ts';

interface SiteProps {
  readonly tab: TabState;
  onSaved(saved: Saved): void;
}

/** What can be done about the site in the tab, and what was done. */
function Site({ tab, onSaved, onDone }: SiteProps & { onDone(): void }) {
  const [page, setPage] = useState(tab.page);
  useLayoutEffect(() => setPage(tab.page), [tab.page]);
  const { site } = tab;
  if (!site) return null;
  // Nothing that is pressed moves when the page answers.
  if (page === 'awaited') return <SiteSwitches site={site} tab={tab} onSaved={onSaved} />;
  return (
    <>
      <SiteSwitches site={site} tab={tab} onSaved={onSaved} />
      {site.allowed && page && (
        <>
          <Ledger tabId={tab.id} page={page} site={site} onPage={setPage} onSaved={onSaved} />
          <RulesLeftOut selectors={page.rulesLeftOut ?? []} />
        </>
      )}
      {site.allowed && <Furniture site={site.name} paused={tab.paused} onSaved={onSaved} />}
      {site.allowed && page && <OverPageButtons tabId={tab.id} onOpened={onDone} />}
      <AlwaysShown site={site.name} settings={site.settings} onSaved={onSaved} />
    </>
  );
}

/** Both halves above the line at which everything stops: the tab in front. */
function Tab({ tab, onSaved, onDone }: SiteProps & { onDone(): void }) {
  useReadyReader(tab.id, tab.readerOpen || tab.problem !== undefined);
  if (tab.problem) return <p class="calm">{words(problemSentences[tab.problem])}</p>;
  return (
    <>
      <ReaderButton tabId={tab.id} open={tab.readerOpen} shortcut={tab.shortcut} onToggled={onDone} />
      {tab.paused && <p class="calm">{words('popup_paused')}</p>}
      <Site tab={tab} onSaved={onSaved} onDone={onDone} />
    </>
  );
}

interface PopupProps {
  readonly read: Read<TabState | undefined>;
  /** Closes it. */
  onDone(): void;
}

export function Popup({ read, onDone }: PopupProps) {
  const tab = useFresh(read, watchTab);
  const isWhole = tab !== undefined && tab.page !== 'awaited';
  const [saved, setSaved] = useState<Saved>('saved');
  const pause = async (paused: boolean) =>
    setSaved(await changeSettings(everywhere, (settings) => ({ ...settings, paused })));
  return (
    <main aria-busy={!isWhole}>
      <header>
        <Drop />
        <h1>Jernih</h1>
      </header>
      {tab ? (
        <Tab tab={tab} onSaved={setSaved} onDone={onDone} />
      ) : (
        <ReaderButton tabId={undefined} open={false} shortcut={undefined} onToggled={onDone} />
      )}
      <p role="alert">
        {saved === 'saved' ? tab?.unreadable && words('settings_unreadable') : words(`settings_${saved}`)}
      </p>
      <footer>
        <Switch on={tab?.paused ?? false} disabled={!isWhole} onChange={pause}>
          {words('popup_pause')}
        </Switch>
        <button type="button" class="quiet" onClick={() => openOptions().then(onDone)}>
          {words('popup_options')}
        </button>
      </footer>
    </main>
  );
}
