import { useRef, useState } from 'preact/hooks';
import { askBackground, askReader } from '../../extension/ask.ts';
import type { Problem } from '../../extension/messages.ts';
import { problemSentences } from '../../extension/problems.ts';
import { words } from '../../extension/words.ts';

interface ReaderButtonProps {
  /** Undefined until it is known which tab this is. */
  readonly tabId: number | undefined;
  readonly open: boolean;
  readonly shortcut: string | undefined;
  /** The reader shows, or the page does again: the popup has done its work. */
  onToggled(): void;
}

/** Opens or closes the reader, or has it read aloud; says in a sentence why it could not. */
export function ReaderButton({ tabId, open, shortcut, onToggled }: ReaderButtonProps) {
  // Not `disabled` meanwhile: that would take the focus from whoever came by keyboard.
  const busy = useRef(false);
  const [problem, setProblem] = useState<Problem>();
  const ask = async (deed: 'reader:toggle-in' | 'reader:read-aloud-in') => {
    if (tabId === undefined || busy.current) return;
    busy.current = true;
    setProblem(undefined);
    const state = await askBackground(deed, { tabId });
    busy.current = false;
    if (state && !state.problem) return onToggled();
    setProblem(state?.problem ?? 'broken');
  };
  const unready = tabId === undefined;
  // Whoever comes to the button needs longer to press it than the page to find its story.
  const prepare = () => {
    if (tabId !== undefined && !open) void askReader(tabId, 'reader:prepare');
  };
  return (
    <section class="reader-acts">
      <button
        type="button"
        class="main"
        disabled={unready}
        onPointerEnter={prepare}
        onFocus={prepare}
        onClick={() => ask('reader:toggle-in')}
      >
        <span>{words(open ? 'popup_close_reader' : 'popup_open_reader')}</span>
        {shortcut && <kbd>{shortcut}</kbd>}
      </button>
      <button type="button" class="quiet" disabled={unready} onClick={() => ask('reader:read-aloud-in')}>
        {words('command_read_aloud')}
      </button>
      <p role="status" class="problem">
        {problem && words(problemSentences[problem])}
      </p>
    </section>
  );
}
