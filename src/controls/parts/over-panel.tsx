import type { ComponentChildren } from 'preact';
import { type WordKey, words } from '../../extension/words.ts';

interface OverPanelProps {
  readonly title: WordKey;
  readonly children: ComponentChildren;
  onClose(): void;
}

/** The panel of something of ours over a page, with its title and the way out. */
export function OverPanel({ title, children, onClose }: OverPanelProps) {
  return (
    <section class="panel" aria-labelledby="title">
      <div class="head">
        <h2 id="title">{words(title)}</h2>
        <button type="button" onClick={(event) => event.isTrusted && onClose()}>
          {words('picker_close')}
        </button>
      </div>
      {children}
    </section>
  );
}
