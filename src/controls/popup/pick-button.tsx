import { useState } from 'preact/hooks';
import { askBackground } from '../../extension/ask.ts';
import { problemSentences } from '../../extension/problems.ts';
import { words } from '../../extension/words.ts';

interface PickButtonProps {
  readonly tabId: number;
  /** The picker is on the page: the popup is in its way. */
  onPicking(): void;
}

/** Starts picking something else to hide. */
export function PickButton({ tabId, onPicking }: PickButtonProps) {
  const [failed, setFailed] = useState(false);
  const pick = async () => {
    const answer = await askBackground('picker:toggle-in', { tabId });
    if (answer && !answer.problem) return onPicking();
    setFailed(true);
  };
  return (
    <div>
      <button type="button" onClick={pick}>
        {words('popup_pick')}
      </button>
      <p role="status">{failed && words(problemSentences['page-not-allowed'])}</p>
    </div>
  );
}
