import type { PanelActs, PanelPart, PanelPlace, Panels } from '../frame/view.ts';
import type { Stage } from '../shell/stage.ts';
import fieldsCss from '../styles/fields.css?inline';
import overCss from '../styles/over.css?inline';
import panelCss from '../styles/panel.css?inline';
import { aloudActs } from './aloud-acts.ts';
import { AppearancePanel } from './appearance-panel.tsx';
import { ContentsPanel } from './contents-panel.tsx';
import { offerCopies } from './copy-code.ts';
import { HelpPanel } from './help-panel.tsx';
import { Lightbox } from './lightbox.tsx';
import { ListenPanel } from './listen-panel.tsx';
import { Note } from './note.tsx';
import { labelPlayable, play } from './play.ts';
import { SharePanel } from './share-panel.tsx';
import { take, takingsHere } from './take-away.ts';

const all = {
  appearance: AppearancePanel,
  contents: ContentsPanel,
  help: HelpPanel,
  listen: ListenPanel,
  share: SharePanel,
} as const;

function Panel(part: PanelPart) {
  const { panel, speech, said } = part.view;
  if (!panel) return null;
  const Within = all[panel];
  const name = speech.words(`reader_${panel}`);
  return (
    <section key={panel} class="panel" tabIndex={-1} aria-label={name}>
      <h2>{name}</h2>
      <Within {...part} />
      <p class="said" role="status">
        {said}
      </p>
    </section>
  );
}

function Over(part: PanelPart) {
  const { over } = part.view;
  if (over?.sort === 'note') return <Note {...part} note={over.note} />;
  return over ? <Lightbox {...part} index={over.index} /> : null;
}

function equip(stage: Stage): void {
  labelPlayable(stage.article, stage.speech);
  offerCopies(stage);
}

function actsOf(place: PanelPlace): PanelActs {
  const { now, show, until } = place;
  return {
    ...aloudActs(place),
    turn: (direction) => {
      const { over, pictures } = now();
      if (over?.sort !== 'picture') return;
      show({ over: { ...over, index: (over.index + direction + pictures.length) % pictures.length } });
    },
    takings: () => takingsHere(place),
    take: async (taking) => {
      show({ said: '' });
      const said = await take(taking, place);
      if (said && !until.aborted) show({ said });
    },
  };
}

/** All that is shown only once it is asked for: it comes in a script of its own. */
export const panels: Panels = {
  Panel,
  Over,
  css: panelCss + fieldsCss + overCss,
  play,
  equip,
  actsOf,
};
