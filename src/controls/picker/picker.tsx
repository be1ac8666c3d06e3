import { useRef, useState } from 'preact/hooks';
import { words } from '../../extension/words.ts';
import { Boxes } from './boxes.tsx';
import { Panel } from './panel.tsx';
import { addRule, removeRule } from './rule-keeper.ts';
import { type PickerDeeds, usePicked } from './use-picked.ts';
import { usePreview } from './use-preview.ts';

export interface PickerActs {
  /** The name of the site that the rule is for. */
  readonly site: string;
  /** Whether hiding these would hide the story. */
  hidesStory(elements: readonly Element[]): boolean;
  /** The person has done: take the picker away. */
  onClose(): void;
}

interface PickerProps {
  readonly page: Document;
  /** The picker's own element, in which the page is not picked. */
  readonly host: Element;
  readonly acts: PickerActs;
}

const nothing = () => undefined;
const noDeeds: PickerDeeds = { Space: nothing, Enter: nothing, Undo: nothing, Escape: nothing };

/** Saving the rule, and taking it back. */
function useSaving(site: string) {
  const [saved, setSaved] = useState<string>();
  const [told, setTold] = useState('');
  const save = async (rule: string): Promise<boolean> => {
    const problem = await addRule(rule);
    setTold(problem ?? words('picker_saved', site));
    if (!problem) setSaved(rule);
    return !problem;
  };
  const undo = async () => {
    if (!saved) return;
    const problem = await removeRule(saved);
    setTold(problem ?? words('picker_undone'));
    if (!problem) setSaved(undefined);
  };
  return { saved: saved !== undefined, told, save, undo };
}

/** Points at something on the page, shows what a rule for it would hide, and saves the rule. */
export function Picker({ page, host, acts }: PickerProps) {
  const { site, onClose } = acts;
  const [preview, setPreview] = useState(false);
  const { saved, told, save, undo } = useSaving(site);
  const deeds = useRef<PickerDeeds>(noDeeds);
  const picking = usePicked(page, host, deeds);
  const { selector, elements, chosen, depth, deepest } = picking;
  const rule = selector && `${site}##${selector}`;
  const hidesStory = elements.length > 0 && acts.hidesStory(elements);
  usePreview(page, preview && picking.fixed && !hidesStory ? selector : undefined, chosen);
  const saveIt = async () => {
    if (!rule || hidesStory || !(await save(rule))) return;
    setPreview(false);
    picking.release();
  };
  const turnPreview = () => hidesStory || setPreview(!preview);
  deeds.current = { Space: turnPreview, Enter: saveIt, Undo: undo, Escape: onClose };
  return (
    <div class="ground">
      {!preview && <Boxes page={page} elements={elements} chosen={chosen} />}
      <Panel
        site={site}
        picked={rule ? { rule, count: elements.length, depth, deepest, hidesStory } : undefined}
        preview={preview}
        saved={saved}
        told={told}
        onDepth={picking.aimDepth}
        onPreview={setPreview}
        onSave={saveIt}
        onUndo={undo}
        onClose={onClose}
      />
    </div>
  );
}
