import type { ComponentChildren } from 'preact';
import type { Saved } from '../../extension/settings/stored.ts';
import { type WordKey, words } from '../../extension/words.ts';

/** What every part of the options is given. */
export interface PartProps {
  /** A change was stored, or could not be. */
  onSaved(saved: Saved): void;
}

interface SectionProps {
  readonly id: string;
  readonly title: WordKey;
  readonly hint?: WordKey;
  readonly children: ComponentChildren;
}

export function Section({ id, title, hint, children }: SectionProps) {
  return (
    <section id={id} aria-labelledby={`${id}-title`}>
      <h2 id={`${id}-title`}>{words(title)}</h2>
      {hint && <p class="calm">{words(hint)}</p>}
      {children}
    </section>
  );
}
