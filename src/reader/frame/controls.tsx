import { AppearancePanel } from './appearance-panel.tsx';
import { Bar } from './bar.tsx';
import { ContentsPanel } from './contents-panel.tsx';
import { HelpPanel } from './help-panel.tsx';
import { Lightbox } from './lightbox.tsx';
import { ListenPanel } from './listen-panel.tsx';
import { Note } from './note.tsx';
import { Resumed } from './resumed.tsx';
import { SharePanel } from './share-panel.tsx';
import type { Part } from './view.ts';

const panels = {
  appearance: AppearancePanel,
  contents: ContentsPanel,
  help: HelpPanel,
  listen: ListenPanel,
  share: SharePanel,
} as const;
/** All controls: the bar, and the panel that is open. */
export function Controls(part: Part) {
  const { appearance, panel, speech, away, over, said } = part.view;
  const Panel = panel && panels[panel];
  return (
    <>
      <section
        class="bar"
        inert={over?.sort === 'picture'}
        aria-label={speech.words('reader_controls')}
        data-away={away ? '' : undefined}
      >
        <div class="row">
          <Bar {...part} />
        </div>
        {panel && Panel && (
          <section key={panel} class="panel" tabIndex={-1} aria-label={speech.words(`reader_${panel}`)}>
            <h2>{speech.words(`reader_${panel}`)}</h2>
            <Panel {...part} />
            <p class="said" role="status">
              {said}
            </p>
          </section>
        )}
        <div class="progress" aria-hidden="true" />
      </section>
      <Resumed {...part} />
      {appearance.lineFocus && <div class="band" aria-hidden="true" />}
      {over?.sort === 'note' && <Note {...part} note={over.note} />}
      {over?.sort === 'picture' && <Lightbox {...part} index={over.index} />}
    </>
  );
}
