import { useRef } from 'preact/hooks';
import { words } from '../../extension/words.ts';

/** Takes the lines of a file that the person picks. */
export function RulesFile({ onText }: { onText(text: string): void }) {
  const picker = useRef<HTMLInputElement>(null);
  const take = async ({ currentTarget }: { readonly currentTarget: HTMLInputElement }) => {
    const [file] = currentTarget.files ?? [];
    if (file) onText(await file.text());
    currentTarget.value = '';
  };
  return (
    <>
      <button type="button" onClick={() => picker.current?.click()}>
        {words('options_rules_from_file')}
      </button>
      <input ref={picker} type="file" accept=".txt,text/plain" hidden onChange={take} />
    </>
  );
}
