import { useEffect, useState } from 'preact/hooks';
import { changeSettings } from '../../extension/settings/change.ts';
import { ownCss } from '../../extension/settings/own-css.ts';
import { words } from '../../extension/words.ts';
import { refusedCss } from '../../look/own-css.ts';
import { number } from '../parts/counted.ts';
import { useStored } from '../parts/use-stored.ts';
import type { PartProps } from './section.tsx';

interface OwnCssProps extends PartProps {
  /** What is in the field now, saved or not. */
  onCss(css: string): void;
}

function Refused({ css }: { readonly css: string }) {
  const refused = refusedCss(css);
  return (
    <p id="own-css-report" role="status" class="problem">
      {refused && words('options_rules_line', number(refused.line), words(`own_css_refused_${refused.what}`))}
    </p>
  );
}

/** The field for styles of one's own: shown in the sample as they are typed, in force once saved. */
export function OwnCss({ onSaved, onCss }: OwnCssProps) {
  const stored = useStored(ownCss)?.css;
  const [edited, setEdited] = useState<string>();
  const [done, setDone] = useState(false);
  const css = edited ?? stored;
  // What was saved elsewhere shows here, but never over what somebody is writing.
  useEffect(() => setEdited((now) => (now === stored ? undefined : now)), [stored]);
  useEffect(() => onCss(css ?? ''), [css, onCss]);
  const edit = (text: string) => {
    setEdited(text);
    setDone(false);
  };
  const save = async (text: string) => {
    const saved = await changeSettings(ownCss, () => ({ css: text }));
    setDone(saved === 'saved' || saved === 'pruned');
    onSaved(saved);
  };
  const clear = () => {
    edit('');
    return save('');
  };
  return (
    <div class="own-css">
      <label>
        <span>{words('own_css')}</span>
        <textarea
          aria-describedby="own-css-hint own-css-report"
          rows={6}
          wrap="off"
          spellcheck={false}
          disabled={css === undefined}
          value={css ?? ''}
          onInput={({ currentTarget }) => edit(currentTarget.value)}
        />
      </label>
      <p id="own-css-hint" class="calm">
        {words('own_css_hint')}
      </p>
      <Refused css={css ?? ''} />
      <p class="actions">
        <button
          type="button"
          disabled={css === undefined || refusedCss(css) !== undefined}
          onClick={() => save(css ?? '')}
        >
          {words('own_css_save')}
        </button>
        <button type="button" disabled={!css && !stored} onClick={clear}>
          {words('own_css_clear')}
        </button>
        <span role="status">{done && words('options_saved')}</span>
      </p>
    </div>
  );
}
