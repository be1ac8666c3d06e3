import { BarButton } from './button.tsx';
import { Icon } from './icons.tsx';
import type { Part } from './view.ts';

/** A footnote, where it is called: no way down to the foot of the story and back. */
export function Note({ view, acts, note }: Part & { readonly note: Element }) {
  const { words } = view.speech;
  return (
    <aside class="note" aria-label={words('reader_note')}>
      <p lang={note.closest('[lang]')?.getAttribute('lang') ?? undefined}>{note.textContent.trim()}</p>
      <BarButton name={words('reader_note_close')} act={() => acts.show(undefined)}>
        <Icon name="close" />
      </BarButton>
    </aside>
  );
}
