import { words } from '../../extension/words.ts';
import { counted } from '../parts/counted.ts';
import { OverPanel } from '../parts/over-panel.tsx';

/** What is picked, as the panel tells it. */
interface Picked {
  /** As it will be saved. */
  readonly rule: string;
  readonly count: number;
  /** Which of the elements that stand in one another, 0 the narrowest. */
  readonly depth: number;
  readonly deepest: number;
  readonly hidesStory: boolean;
}

export interface PanelProps {
  readonly site: string;
  readonly picked: Picked | undefined;
  readonly preview: boolean;
  /** The rule was saved: it can be undone. */
  readonly saved: boolean;
  /** A sentence about what just happened. */
  readonly told: string;
  onDepth(depth: number): void;
  onPreview(on: boolean): void;
  onSave(): void;
  onUndo(): void;
  onClose(): void;
}

function Choice({
  picked,
  preview,
  site,
  onDepth,
  onPreview,
  onSave,
}: PanelProps & { readonly picked: Picked }) {
  const { rule, count, depth, deepest, hidesStory } = picked;
  return (
    <>
      <code>{rule}</code>
      <p class={hidesStory ? 'warning' : 'calm'} role="status">
        {hidesStory ? words('picker_story') : counted('picker_matches_one', 'picker_matches_other', count)}
      </p>
      <label class="extent">
        <span>{words('picker_extent')}</span>
        <input
          type="range"
          min={0}
          max={deepest}
          step={1}
          value={depth}
          disabled={deepest === 0}
          onInput={(event) => event.isTrusted && onDepth(event.currentTarget.valueAsNumber)}
          onWheel={(event) => {
            event.preventDefault();
            if (event.isTrusted) onDepth(Math.min(deepest, Math.max(0, depth + Math.sign(event.deltaY))));
          }}
        />
      </label>
      <div class="actions">
        <label class="preview">
          <input
            type="checkbox"
            checked={preview}
            disabled={hidesStory}
            onChange={(event) => event.isTrusted && onPreview(event.currentTarget.checked)}
          />
          <span>{words('picker_preview')}</span>
        </label>
        <button
          type="button"
          class="main"
          disabled={hidesStory}
          onClick={(event) => event.isTrusted && onSave()}
        >
          {words('picker_save', site)}
        </button>
      </div>
    </>
  );
}

/** What was picked, what it will hide, and what can be done with it. */
export function Panel(props: PanelProps) {
  const { picked, saved, told, onUndo, onClose } = props;
  return (
    <OverPanel title="picker_title" onClose={onClose}>
      {picked ? <Choice {...props} picked={picked} /> : <p class="calm">{words('picker_hint')}</p>}
      <p class="told" role="status">
        <span>{told}</span>
        {saved && (
          <button type="button" onClick={(event) => event.isTrusted && onUndo()}>
            {words('picker_undo')}
          </button>
        )}
      </p>
    </OverPanel>
  );
}
