import { useEffect } from 'preact/hooks';
import { changeSettings } from '../../extension/settings/change.ts';
import { ownCss } from '../../extension/settings/own-css.ts';
import { words } from '../../extension/words.ts';
import { refusedCss } from '../../look/own-css.ts';
import { number } from '../parts/counted.ts';
import { useStored } from '../parts/use-stored.ts';
import { DraftField, useDraft } from './draft.tsx';
import type { PartProps } from './section.tsx';

interface OwnCssProps extends PartProps {
  /** What is in the field now, saved or not. */
  onCss(css: string): void;
}

/** What is to be typed is not broken over two lines. */
function Hint() {
  const parts = words('own_css_hint').split(/(!important|\.story p)/);
  return parts.map((part, index) => (index % 2 ? <code key={part}>{part}</code> : part));
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
  const draft = useDraft(stored);
  const css = draft.text;
  useEffect(() => onCss(css ?? ''), [css, onCss]);
  const save = async (text: string) => {
    const saved = await changeSettings(ownCss, () => ({ css: text }));
    draft.ended(saved === 'saved' || saved === 'pruned');
    onSaved(saved);
  };
  const clear = () => {
    draft.edit('');
    return save('');
  };
  return (
    <div class="own-css">
      <label id="own-css-title" for="own-css-text">
        {words('own_css')}
      </label>
      <DraftField
        id="own-css-text"
        draft={draft}
        rows={6}
        labelledBy="own-css-title"
        describedBy="own-css-hint own-css-report"
      />
      <p id="own-css-hint" class="calm">
        <Hint />
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
        <span role="status">{draft.done && words('options_saved')}</span>
      </p>
    </div>
  );
}
