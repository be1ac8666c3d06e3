import { useState } from 'preact/hooks';
import type { Saved } from '../../extension/settings/stored.ts';
import { type WordKey, words } from '../../extension/words.ts';
import { Drop } from '../parts/drop.tsx';
import { About } from './about.tsx';
import { Backup, type SaveFile } from './backup.tsx';
import { Damaged } from './damaged.tsx';
import { Kinds } from './kinds.tsx';
import { Language } from './language.tsx';
import { LetGo } from './let-go.tsx';
import { Look, type ShowSample } from './look.tsx';
import { Memory } from './memory.tsx';
import { Rules } from './rules.tsx';
import { Shortcuts } from './shortcuts.tsx';
import { Sites } from './sites.tsx';
import type { TrialActs } from './try-rules.tsx';

const parts = [
  ['sites', 'options_sites'],
  ['kinds', 'options_kinds'],
  ['look', 'options_appearance'],
  ['language', 'options_language'],
  ['rules', 'options_rules'],
  ['shortcuts', 'options_shortcuts'],
  ['memory', 'options_memory'],
  ['backup', 'options_backup'],
  ['about', 'options_about'],
] as const satisfies readonly (readonly [string, WordKey])[];

interface OptionsProps {
  readonly showSample: ShowSample;
  readonly saveFile: SaveFile;
  readonly trialActs: TrialActs;
}

/** Everything a person can set, on one page. */
export function Options({ showSample, saveFile, trialActs }: OptionsProps) {
  const [saved, setSaved] = useState<Saved>('saved');
  return (
    <>
      <header>
        <Drop />
        <h1>{words('options_title')}</h1>
        <nav aria-labelledby="options-nav">
          <ul id="options-nav" aria-label={words('options_title')}>
            {parts.map(([id, name]) => (
              <li key={id}>
                <a href={`#${id}`}>{words(name)}</a>
              </li>
            ))}
          </ul>
        </nav>
      </header>
      <main>
        <p role="alert" class="problem">
          {saved !== 'saved' && words(`settings_${saved}`)}
        </p>
        <Damaged onSaved={setSaved} saveFile={saveFile} />
        <LetGo onSaved={setSaved} saveFile={saveFile} />
        <Sites onSaved={setSaved} />
        <Kinds onSaved={setSaved} />
        <Look onSaved={setSaved} showSample={showSample} />
        <Language onSaved={setSaved} />
        <Rules onSaved={setSaved} saveFile={saveFile} trialActs={trialActs} />
        <Shortcuts />
        <Memory />
        <Backup onSaved={setSaved} saveFile={saveFile} />
        <About />
      </main>
    </>
  );
}
