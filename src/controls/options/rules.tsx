import { useEffect, useState } from 'preact/hooks';
import type { Refused } from '../../clutter/filters/rule.ts';
import {
  checkOwnRules,
  readOwnRules,
  saveOwnRules,
  watchOwnRules,
} from '../../extension/own-rules/own-rules.ts';
import { refusalSentence } from '../../extension/own-rules/refusal-sentence.ts';
import { words } from '../../extension/words.ts';
import { counted, number } from '../parts/counted.ts';
import { useFresh } from '../parts/use-fresh.ts';
import type { SaveFile } from './backup.tsx';
import { type Draft, DraftField, useDraft } from './draft.tsx';
import { RulesFile } from './rules-file.tsx';
import { type PartProps, Section } from './section.tsx';
import { type TrialActs, TryRules } from './try-rules.tsx';

export interface RulesProps extends PartProps {
  readonly saveFile: SaveFile;
  readonly trialActs: TrialActs;
}

/** More errors than this at once help nobody; the others are there for whoever wants them. */
const mostErrors = 20;

function Lines({ refused }: { readonly refused: readonly Refused[] }) {
  return (
    <ul class="problem">
      {refused.map(({ line, reason }) => (
        <li key={line}>{words('options_rules_line', number(line), refusalSentence(reason))}</li>
      ))}
    </ul>
  );
}

function Errors({ text }: { readonly text: string }) {
  const [all, setAll] = useState(false);
  const { accepted, refused } = checkOwnRules(text);
  const more = refused.slice(mostErrors);
  return (
    <>
      <div id="rules-report" role="status">
        <p class="calm">{counted('options_rules_count_one', 'options_rules_count_other', accepted)}</p>
        <Lines refused={refused.slice(0, mostErrors)} />
      </div>
      {more.length > 0 && (
        <details onToggle={({ currentTarget }) => setAll(currentTarget.open)}>
          <summary>{counted('options_rules_more_one', 'options_rules_more_other', more.length)}</summary>
          {all && <Lines refused={more} />}
        </details>
      )}
    </>
  );
}

/** The rules as a draft, and whether what was saved had been damaged. */
function useRules(): Draft & { readonly damaged: boolean } {
  const stored = useFresh(readOwnRules, watchOwnRules);
  const [damaged, setDamaged] = useState(false);
  // What was damaged is found but once.
  useEffect(() => setDamaged((was) => was || stored?.damaged === true), [stored]);
  return { ...useDraft(stored?.text), damaged };
}

/** The editor of a person's own rules: errors as they are typed, in force once saved. */
export function Rules({ onSaved, saveFile, trialActs }: RulesProps) {
  const draft = useRules();
  const text = draft.text ?? '';
  const save = async () => {
    const { saved } = await saveOwnRules(text);
    draft.ended(saved === 'saved');
    onSaved(saved);
  };
  const add = (lines: string) => draft.edit([text.trimEnd(), lines].filter(Boolean).join('\n'));
  return (
    <Section id="rules" title="options_rules" hint="options_rules_hint">
      {draft.damaged && <p class="problem">{words('options_rules_damaged')}</p>}
      <DraftField
        id="rules-text"
        draft={draft}
        rows={8}
        labelledBy="rules-title"
        describedBy="rules-report"
      />
      <Errors text={text} />
      <p class="actions">
        <button type="button" disabled={draft.text === undefined} onClick={save}>
          {words('options_rules_save')}
        </button>
        <RulesFile onText={add} />
        <button type="button" disabled={!text} onClick={() => saveFile('jernih-rules.txt', text)}>
          {words('options_rules_to_file')}
        </button>
        <span role="status">{draft.done && words('options_saved')}</span>
      </p>
      <TryRules text={text} acts={trialActs} />
    </Section>
  );
}
