import { BarButton } from '../frame/button.tsx';
import { Icon, signs } from '../frame/icons.tsx';
import type { Part } from '../frame/view.ts';
import { saidIn } from '../story/said.ts';

/** At the end of a note, back to where it was called. */
const wayBack = /[\s[(]*[↩↵↑⏎^]\ufe0e?[\])\s]*$/;

/** A footnote, where it is called: no way down to the foot of the story and back. It describes its dialog, so that it is read out as that gets the focus. */
export function Note({ view, acts, note }: Part & { readonly note: Element }) {
  const { words } = view.speech;
  return (
    <div class="note" role="dialog" aria-label={words('reader_note')} aria-describedby="note">
      <p id="note" lang={note.closest('[lang]')?.getAttribute('lang') ?? undefined}>
        {saidIn(note).replace(wayBack, '')}
      </p>
      <BarButton name={words('reader_note_close')} act={() => acts.show(undefined)}>
        <Icon sign={signs.close} />
      </BarButton>
    </div>
  );
}
