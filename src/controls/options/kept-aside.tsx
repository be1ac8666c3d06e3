import type { ComponentChildren } from 'preact';
import type { Saved } from '../../extension/settings/stored.ts';
import { words } from '../../extension/words.ts';
import type { SaveFile } from './backup.tsx';
import type { PartProps } from './section.tsx';

export interface KeptAsideProps extends PartProps {
  readonly saveFile: SaveFile;
}

interface BoxProps extends KeptAsideProps {
  readonly kept: object;
  /** The name of the file that it can be saved as. */
  readonly file: string;
  drop(): Promise<Saved>;
  /** What is kept, and why. */
  readonly children: ComponentChildren;
}

/** Says that something of a person's own no longer holds; the copy that is kept of it becomes a file, or goes. */
export function KeptAside({ kept, file, drop, children, onSaved, saveFile }: BoxProps) {
  return (
    <div class="sure" role="status">
      {children}
      <p class="actions">
        <button type="button" onClick={() => saveFile(file, `${JSON.stringify(kept, null, 2)}\n`)}>
          {words('options_damaged_save')}
        </button>
        <button type="button" onClick={async () => onSaved(await drop())}>
          {words('options_damaged_drop')}
        </button>
      </p>
    </div>
  );
}
