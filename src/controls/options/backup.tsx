import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { exportAll, type Imported, importAll, resetAll } from '../../extension/backup.ts';
import { words } from '../../extension/words.ts';
import { type PartProps, Section } from './section.tsx';

/** Hands a text to the person as a file. */
export type SaveFile = (name: string, text: string) => void;

interface BackupProps extends PartProps {
  readonly saveFile: SaveFile;
}

function sentenceOf(imported: Imported): string {
  if ('saved' in imported)
    return imported.saved === 'saved' ? words('options_imported') : words(`settings_${imported.saved}`);
  if (imported.refused === 'damaged') return words('options_import_damaged', imported.part);
  return words(imported.refused === 'newer' ? 'options_import_newer' : 'options_import_no_json');
}

function Reset({ onSaved }: PartProps) {
  const [asking, setAsking] = useState(false);
  const [done, setDone] = useState(false);
  const no = useRef<HTMLButtonElement>(null);
  // Whoever came by keyboard answers from here, and not by mistake.
  useLayoutEffect(() => no.current?.focus(), [asking]);
  const reset = async () => {
    setAsking(false);
    const saved = await resetAll();
    setDone(saved === 'saved');
    onSaved(saved);
  };
  return (
    <>
      {asking ? (
        <fieldset class="sure">
          <legend>{words('options_reset_sure')}</legend>
          <p class="actions">
            <button type="button" onClick={reset}>
              {words('options_reset_yes')}
            </button>
            <button type="button" ref={no} onClick={() => setAsking(false)}>
              {words('options_reset_no')}
            </button>
          </p>
        </fieldset>
      ) : (
        <p class="actions">
          <button type="button" class="quiet" onClick={() => setAsking(true)}>
            {words('options_reset')}
          </button>
        </p>
      )}
      <p role="status">{done && words('options_reset_done')}</p>
    </>
  );
}

/** All settings into one file and back, and back to the beginning. */
export function Backup({ onSaved, saveFile }: BackupProps) {
  const picker = useRef<HTMLInputElement>(null);
  const [imported, setImported] = useState<Imported>();
  const take = async ({ currentTarget }: { readonly currentTarget: HTMLInputElement }) => {
    const [file] = currentTarget.files ?? [];
    if (file) setImported(await importAll(await file.text()));
    currentTarget.value = '';
  };
  return (
    <Section id="backup" title="options_backup" hint="options_backup_hint">
      <p class="actions">
        <button type="button" onClick={async () => saveFile('jernih.json', await exportAll())}>
          {words('options_export')}
        </button>
        <button type="button" onClick={() => picker.current?.click()}>
          {words('options_import')}
        </button>
        <input ref={picker} type="file" accept=".json,application/json" hidden onChange={take} />
      </p>
      <p role="status">{imported && sentenceOf(imported)}</p>
      <Reset onSaved={onSaved} />
    </Section>
  );
}
