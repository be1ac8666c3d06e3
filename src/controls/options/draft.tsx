import { useEffect, useState } from 'preact/hooks';

/** A text that is written here and saved: where it stands now, and how to change it. */
export interface Draft {
  /** As it is saved, by whomever, or as somebody is changing it here; undefined until it is known. */
  readonly text: string | undefined;
  /** It was saved here, and has not been changed since. */
  readonly done: boolean;
  edit(text: string): void;
  /** To be told when it was saved, or that it was not. */
  ended(saved: boolean): void;
}

/** What was saved elsewhere shows here, but never over what somebody is writing. */
export function useDraft(stored: string | undefined): Draft {
  const [edited, setEdited] = useState<string>();
  const [done, setDone] = useState(false);
  useEffect(() => setEdited((now) => (now === stored ? undefined : now)), [stored]);
  const edit = (text: string) => {
    setEdited(text);
    setDone(false);
  };
  return { text: edited ?? stored, done, edit, ended: setDone };
}

interface FieldProps {
  readonly draft: Draft;
  readonly id: string;
  readonly rows: number;
  /** Ids of what names it and of what tells more of it. */
  readonly labelledBy: string;
  readonly describedBy: string;
}

/** The field of a text that a machine will read: no line is broken, no word is spelt for it. */
export function DraftField({ draft: { text, edit }, id, rows, labelledBy, describedBy }: FieldProps) {
  return (
    <textarea
      id={id}
      aria-labelledby={labelledBy}
      aria-describedby={describedBy}
      rows={rows}
      wrap="off"
      spellcheck={false}
      disabled={text === undefined}
      value={text ?? ''}
      onInput={({ currentTarget }) => edit(currentTarget.value)}
    />
  );
}
