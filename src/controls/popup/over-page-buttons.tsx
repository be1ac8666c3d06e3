import { useState } from 'preact/hooks';
import { askBackground } from '../../extension/ask.ts';
import { problemSentences } from '../../extension/problems.ts';
import { words } from '../../extension/words.ts';

interface OverPageProps {
  readonly tabId: number;
  /** The picker, or the choice of a link, is on the page: the popup is in its way. */
  onOpened(): void;
}

/** Starts picking something else to hide, or choosing a link to read. */
export function OverPageButtons({ tabId, onOpened }: OverPageProps) {
  const [failed, setFailed] = useState(false);
  const open = async (what: 'picker:toggle-in' | 'links:toggle-in') => {
    const answer = await askBackground(what, { tabId });
    if (answer && !answer.problem) return onOpened();
    setFailed(true);
  };
  return (
    <div class="over-page">
      <button type="button" onClick={() => open('picker:toggle-in')}>
        {words('popup_pick')}
      </button>
      <button type="button" onClick={() => open('links:toggle-in')}>
        {words('popup_read_link')}
      </button>
      <p role="status">{failed && words(problemSentences['page-not-allowed'])}</p>
    </div>
  );
}
